import type { APIRoute } from 'astro';
import { messages } from '../i18n/index.ts';
import { href } from '../site.ts';

/** Name and icons for a home screen; the site stays a page in the browser. */
export const GET: APIRoute = () => {
  const { siteName, cite } = messages();
  const icon = (name: string, sizes: string, type: string, purpose?: string) => ({ src: href(name), sizes, type, ...(purpose && { purpose }) });
  const manifest = {
    id: href('/'),
    name: siteName,
    short_name: cite.openSearch.shortName,
    description: cite.openSearch.description,
    lang: 'pl',
    dir: 'ltr',
    start_url: href('/'),
    scope: href('/'),
    display: 'browser',
    background_color: '#ffffff',
    theme_color: '#06392f',
    icons: [icon('/icon.svg', 'any', 'image/svg+xml'), icon('/icon-192.png', '192x192', 'image/png'), icon('/icon-512.png', '512x512', 'image/png'), icon('/icon-512.png', '512x512', 'image/png', 'maskable')],
  };
  return new Response(`${JSON.stringify(manifest, null, 2)}\n`, { headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' } });
};
