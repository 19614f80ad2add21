import type { Hosting } from './policy.ts';

/**
 * The `_redirects` file of Netlify and Cloudflare Pages, sub-path included; with and without the slash at the end,
 * because not every host treats them alike. Plain 301: Cloudflare refuses the forced „301!”, and where a host serves
 * the file first (Netlify), the page at the address leads on by itself.
 */
export function toRedirectsFile({ redirects, base }: Hosting): string {
  const full = (path: string) => `${base}${path.slice(1)}`;
  const lines = redirects.flatMap(({ from, to }) => [`${full(from)} ${full(to)} 301`, `${full(from).replace(/\/$/, '')} ${full(to)} 301`]);
  return `${lines.join('\n')}\n`;
}
