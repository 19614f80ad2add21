import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import type { DataFeed, DataSet } from './data-set.ts';

/** `zmiany.atom` (RFC 4287) and its twins in other languages. Ids are tag URIs (RFC 4151): they outlive any move of the site. */
export function toAtom({ site, feed: polish }: DataSet, feed: DataFeed = polish): string {
  const { entries, url, dataUrl, author } = feed;
  return `${generateAtomFeed({
    id: tag(site, feed, entries.at(-1)?.date, feed.name),
    title: { value: feed.title },
    updated: moment(entries[0]?.date),
    authors: [{ name: author }],
    rights: { value: 'CC0 1.0' },
    links: [
      { href: `${url}.atom`, rel: 'self', type: 'application/atom+xml' },
      { href: dataUrl, rel: 'alternate', type: 'text/html', hreflang: feed.language },
    ],
    entries: entries.map(({ id, date, title, summary, url: page }) => ({ id: tag(site, feed, date, id), title: { value: title }, updated: moment(date), published: moment(date), summary: { value: summary }, links: [{ href: page, rel: 'alternate', type: 'text/html' }] })),
  }, { lenient: false }).trim()}\n`;
}

/** `zmiany.json` (JSON Feed 1.1) with the same ids. */
export function toJsonFeed({ site, feed: polish }: DataSet, feed: DataFeed = polish): string {
  const written = generateJsonFeed({
    title: feed.title,
    home_page_url: feed.homeUrl,
    feed_url: `${feed.url}.json`,
    language: feed.language,
    authors: [{ name: feed.author }],
    items: feed.entries.map(({ id, date, title, summary, url }) => ({ id: tag(site, feed, date, id), url, title, content_text: summary, date_published: moment(date), date_modified: moment(date) })),
  });
  return `${JSON.stringify(written, null, 2)}\n`;
}

/** An entry in another language is an entry of its own. */
function tag({ tagAuthority }: DataSet['site'], { name }: DataFeed, date: string | undefined, id: string): string {
  return `tag:${tagAuthority},${date}:${name}/${id}`;
}

/** Changes are known to the day; feeds ask for a moment. */
function moment(date: string | undefined): Date {
  return new Date(`${date}T00:00:00Z`);
}
