/** The one Trusted Types policy of the site: it lets the offline copy register its worker, and nothing else. */
export const TRUSTED_TYPES_POLICY = 'offline-worker';

/** What the Content-Security-Policy of every page says; `frame-ancestors` counts only in a header. */
const DIRECTIVES: readonly string[] = [
  "default-src 'none'",
  // Pagefind compiles WebAssembly; this is the one concession.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  `trusted-types ${TRUSTED_TYPES_POLICY}`,
];

/** The policy as a header: nothing from elsewhere, nothing inline, no text that becomes code. */
export const CONTENT_SECURITY_POLICY = DIRECTIVES.join('; ');

/** The same in the page itself, for hosts that set no headers (GitHub Pages). */
export const META_CONTENT_SECURITY_POLICY = DIRECTIVES.filter((directive) => !directive.startsWith('frame-ancestors')).join('; ');

/** Headers that every host should send with every answer, the 404 included. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};
