/** What a built page says about its own address. */
export interface PageAddress {
  /** Its `link[rel=canonical]`, if any. */
  canonical?: string;
  /** Whether it keeps search engines away. */
  noindex: boolean;
}

/** Reads the canonical address out of a built page. */
export function readAddressOf(html: string): PageAddress {
  const head = html.slice(0, html.indexOf('</head>'));
  return { canonical: /<link rel="canonical" href="([^"]+)"/.exec(head)?.[1], noindex: /<meta name="robots" content="noindex"/.test(head) };
}

/** sitemap.xml (sitemaps.org 0.9): canonical addresses only, sorted; no dates, because none is known to be true. */
export function toSitemap(pages: readonly PageAddress[]): string {
  const addresses = [...new Set(pages.flatMap(({ canonical, noindex }) => (canonical && !noindex ? [canonical] : [])))].sort();
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${addresses.map((address) => `<url><loc>${address}</loc></url>\n`).join('')}</urlset>\n`;
}
