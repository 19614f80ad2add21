import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import type { DataSet } from './data-set.ts';

/** `zmiany.atom` (RFC 4287). Ids are tag URIs (RFC 4151): they outlive any move of the site. */
export function toAtom(data: DataSet): string {
  const { site, changes } = data;
  return `${generateAtomFeed({
    id: tag(data, changes.at(-1)?.date, 'zmiany'),
    title: { value: feedTitle(data) },
    updated: moment(changes[0]?.date),
    authors: [{ name: site.name }],
    rights: { value: 'CC0 1.0' },
    links: [
      { href: `${site.dataUrl}zmiany.atom`, rel: 'self', type: 'application/atom+xml' },
      { href: site.dataUrl, rel: 'alternate', type: 'text/html' },
    ],
    entries: changes.map(({ id, date, title, summary, url }) => ({ id: tag(data, date, id), title: { value: title }, updated: moment(date), published: moment(date), summary: { value: summary }, links: [{ href: url, rel: 'alternate', type: 'text/html' }] })),
  }, { lenient: false }).trim()}\n`;
}

/** `zmiany.json` (JSON Feed 1.1) with the same ids. */
export function toJsonFeed(data: DataSet): string {
  const { site, changes, document } = data;
  const feed = generateJsonFeed({
    title: feedTitle(data),
    home_page_url: document.url,
    feed_url: `${site.dataUrl}zmiany.json`,
    language: 'pl',
    authors: [{ name: site.name }],
    items: changes.map(({ id, date, title, summary, url }) => ({ id: tag(data, date, id), url, title, content_text: summary, date_published: moment(date), date_modified: moment(date) })),
  });
  return `${JSON.stringify(feed, null, 2)}\n`;
}

function feedTitle({ site }: DataSet): string {
  return `${site.name}: zmiany`;
}

function tag({ site }: DataSet, date: string | undefined, name: string): string {
  return `tag:${site.tagAuthority},${date}:zmiany/${name}`;
}

/** Changes are known to the day; feeds ask for a moment. */
function moment(date: string | undefined): Date {
  return new Date(`${date}T00:00:00Z`);
}
