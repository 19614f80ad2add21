import type { APIRoute } from 'astro';
import { messages } from '../i18n/index.ts';
import { drawCard } from '../identity/share-image.ts';
import tokens from '../styles/tokens.css?raw';

/** Link preview of every page that has none of its own. */
export const GET: APIRoute = async () => {
  const { siteName, cite } = messages();
  return new Response(new Uint8Array(await drawCard({ kicker: cite.siteCard.kicker, title: siteName, siteName: cite.siteCard.foot }, tokens)), { headers: { 'Content-Type': 'image/png' } });
};
