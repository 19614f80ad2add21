/** Address of a page or file of this site as a link: the sub-path it is published under is put in front. */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL}${path.replace(/^\//, '')}`;
}

/** The same address in full, for letters, citations and metadata. */
export function absolute(path: string): string {
  return new URL(href(path), import.meta.env.SITE).href;
}
