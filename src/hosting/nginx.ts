import { MEDIA_TYPES, OPEN_ENDS } from './media-types.ts';
import { CACHE, HASHED_FOLDERS, type Hosting } from './policy.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

/** What depends on the machine. */
export interface NginxPlace {
  listen?: string;
  /** Folder under which the site lies at its sub-path. */
  root?: string;
  /** The module libnginx-mod-http-brotli-static is there. */
  brotli?: boolean;
}

const escape = (text: string) => text.replace(/[.+]/g, '\\$&');
const isExtension = (end: string) => /^\.\w+$/.test(end);

/** A file for nginx, to be put into `/etc/nginx/conf.d/`. */
export function toNginx({ base, redirects }: Hosting, { listen = '80', root = '/var/www/priorytety', brotli = false }: NginxPlace = {}): string {
  const full = (path: string) => `${base}${path.slice(1)}`;
  const headers = { ...SECURITY_HEADERS, 'Cache-Control': '$priorytety_cache', 'Access-Control-Allow-Origin': '$priorytety_cors' };
  return `# Skopiuj zawartość dist/ do ${root}${base === '/' ? '' : base.slice(0, -1)} i dopisz listen 443 z certyfikatem.
map $uri $priorytety_cache {
  default "${CACHE.other}";
  "~^${base}(?:${HASHED_FOLDERS.join('|')})" "${CACHE.hashed}";
}

map $uri $priorytety_cors {
  default "";
  "~(?:${OPEN_ENDS.map(escape).join('|')})$" "*";
}

server {
  listen ${listen};
  server_tokens off;
  absolute_redirect off;
  root ${root};
  error_page 404 ${base}404.html;

  gzip_static on;
  gzip_vary on;
  # Wymaga modułu libnginx-mod-http-brotli-static.
  ${brotli ? '' : '# '}brotli_static on;

${Object.entries(headers).map(([name, value]) => `  add_header ${name} "${value}" always;`).join('\n')}

  types {
${MEDIA_TYPES.filter(({ end }) => isExtension(end)).map(({ end, type }) => `    "${type}" ${end.slice(1)};`).join('\n')}
  }

${MEDIA_TYPES.filter(({ end }) => !isExtension(end)).map(({ end, type }) => `  location ~ ${escape(end)}$ { types { } default_type "${type}"; }`).join('\n')}

  # Pliki dla innych serwerów i pliki ukryte.
  location ~ /(?:\\.(?!well-known/)|_headers$|_redirects$) { return 404; }

${redirects.flatMap(({ from, to }) => [from, from.replace(/\/$/, '')].map((path) => `  location = ${full(path)} { return 301 ${full(to)}; }`)).join('\n')}
}
`;
}
