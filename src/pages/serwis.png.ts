import type { APIRoute } from 'astro';
import { getGuide } from '../guide.ts';
import { messages } from '../i18n/index.ts';
import { drawCard } from '../identity/share-image.ts';
import tokens from '../styles/tokens.css?raw';

/** Link preview of every page that has none of its own. */
export const GET: APIRoute = async () => {
  const { siteName, cite } = messages();
  const { countries } = await getGuide();
  return new Response(new Uint8Array(await drawCard({ kicker: cite.siteCard.kicker, title: siteName, siteName: cite.siteCard.foot, capitals: countries.map(({ capital }) => capital) }, tokens)), { headers: { 'Content-Type': 'image/png' } });
};
