/** The web app manifest: name and icons for a home screen; the site stays a page in the browser. */
export function webManifest({ name, shortName, description }: { name: string; shortName: string; description: string }, href: (path: string) => string): string {
  const icon = (path: string, sizes: string, type: string, purpose?: string) => ({ src: href(path), sizes, type, ...(purpose && { purpose }) });
  const manifest = {
    id: href('/'),
    name,
    short_name: shortName,
    description,
    lang: 'pl',
    dir: 'ltr',
    start_url: href('/'),
    scope: href('/'),
    display: 'browser',
    icons: [
      icon('/icon.svg', 'any', 'image/svg+xml'),
      icon('/icon-192.png', '192x192', 'image/png'),
      icon('/icon-512.png', '512x512', 'image/png'),
      icon('/icon-512.png', '512x512', 'image/png', 'maskable'),
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
