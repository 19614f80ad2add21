/** Measured on 2026-11-22 on the same 18 texts, HTTP/2 with brotli, all in one run on a shared machine of two cores. Eleventy and Hugo are bare: wording and links alone. */
export const PEERS_DATE = '2026-11-22';

/** name, requests and kB until the page stands still, kB of the critical path, kB of the next page, LCP and TBT of Lighthouse in ms, CLS, its four scores. */
export const PEERS: readonly (readonly [string, number, number, number, number, number, number, string, string])[] = [
  ['Starlight', 10, 40.1, 14.6, 4.5, 1052, 0, '0.000', '100 / 100 / 100 / 100'],
  ['VitePress', 13, 257.2, 20.5, 0.5, 2325, 124, '0.000', '96 / 100 / 100 / 100'],
  ['Docusaurus', 15, 185.6, 18.4, 11.5, 2296, 294, '0.001', '92 / 96 / 100 / 100'],
  ['Eleventy, bare', 3, 0.9, 0.7, 0.4, 780, 8, '0.000', '100 / 100 / 100 / 100'],
  ['Hugo, bare', 3, 0.9, 0.7, 0.5, 769, 28, '0.000', '100 / 100 / 100 / 100'],
  ['MkDocs Material', 7, 65.1, 20.4, 2.8, 1766, 128, '0.000', '98 / 92 / 96 / 100'],
  ['hand-written page of that run', 3, 0.8, 0.6, 0.4, 771, 20, '0.000', '100 / 100 / 100 / 100'],
];
