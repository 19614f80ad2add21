import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog } from '../../../catalog/catalog.ts';
import { getTranslations } from '../../../catalog/languages.ts';
import { messages } from '../../../i18n/index.ts';
import { drawCard } from '../../../identity/share-image.ts';
import tokens from '../../../styles/tokens.css?raw';

export const getStaticPaths = (async () => {
  const languages = await getTranslations();
  return (await Promise.all(languages.map(async (language) => (await getCatalog(language)).priorities.map(({ id, list, number }) => ({ params: { language, list: list.slug, number: String(number) }, props: { id } }))))).flat();
}) satisfies GetStaticPaths;

/** Link preview of a priority in another language: its number and our label. */
export const GET: APIRoute = async ({ params: { language }, props }) => {
  const { priorities } = await getCatalog(language);
  const { list, number, label } = priorities.find(({ id }) => id === props['id'])!;
  const { siteName, priorityName } = messages(language);
  const image = await drawCard({ number, round: list.part > 1, kicker: priorityName(list.adjective.nominative, number), title: label, siteName }, tokens);
  return new Response(new Uint8Array(image), { headers: { 'Content-Type': 'image/png' } });
};
