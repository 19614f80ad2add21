import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog } from '../../catalog.ts';
import { messages } from '../../i18n/index.ts';
import { drawCard } from '../../identity/share-image.ts';
import tokens from '../../styles/tokens.css?raw';

export const getStaticPaths = (async () => (await getCatalog()).priorities.map(({ id, list, number }) => ({ params: { list: list.slug, number: String(number) }, props: { id } }))) satisfies GetStaticPaths;

/** Link preview of a priority: its number and our label. */
export const GET: APIRoute = async ({ props }) => {
  const { priorities } = await getCatalog();
  const { list, number, label } = priorities.find(({ id }) => id === props['id'])!;
  const { siteName, priorityName } = messages();
  const image = await drawCard({ number, round: list.part > 1, kicker: priorityName(list.adjective.nominative, number), title: label, siteName }, tokens);
  return new Response(new Uint8Array(image), { headers: { 'Content-Type': 'image/png' } });
};
