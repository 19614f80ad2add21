import type { APIRoute, GetStaticPaths } from 'astro';
import { getTranslations } from '../../catalog/languages.ts';
import { getGuide } from '../../guide.ts';
import { messages } from '../../i18n/index.ts';
import { drawCard } from '../../identity/share-image.ts';
import tokens from '../../styles/tokens.css?raw';

export const getStaticPaths = (async () => (await getTranslations()).map((language) => ({ params: { language } }))) satisfies GetStaticPaths;

/** Link preview of every page of a language that has none of its own. */
export const GET: APIRoute = async ({ params: { language } }) => {
  const { siteName, cite } = messages(language);
  const { countries } = await getGuide(language);
  return new Response(new Uint8Array(await drawCard({ kicker: cite.siteCard.kicker, title: siteName, siteName: cite.siteCard.foot, capitals: countries.map(({ capital }) => capital) }, tokens)), { headers: { 'Content-Type': 'image/png' } });
};
