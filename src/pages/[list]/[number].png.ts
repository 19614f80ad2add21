import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog, type Priority } from '../../catalog/catalog.ts';
import { isLong } from '../../domain/document.ts';
import { messages } from '../../i18n/index.ts';
import { drawCard } from '../../identity/share-image.ts';
import tokens from '../../styles/tokens.css?raw';

/** None for a long document: a picture takes a tenth of a second, and its points show that of the site. */
export const getStaticPaths = (async () => {
  const { document, priorities } = await getCatalog();
  return isLong(document) ? [] : priorities.map((priority) => ({ params: { list: priority.list.slug, number: String(priority.number) }, props: { priority } }));
}) satisfies GetStaticPaths;

interface Props {
  priority: Priority;
}

/** Link preview of a priority: its number and our label. */
export const GET: APIRoute<Props> = async ({ props: { priority: { list, number, label } } }) => {
  const { siteName, priorityName } = messages();
  const image = await drawCard({ number, round: list.part > 1, kicker: priorityName(list.adjective.nominative, number), title: label, siteName }, tokens);
  return new Response(new Uint8Array(image), { headers: { 'Content-Type': 'image/png' } });
};
