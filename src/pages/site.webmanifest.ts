import type { APIRoute } from 'astro';
import { messages } from '../i18n/index.ts';
import { webManifest } from '../identity/manifest.ts';
import { href } from '../site.ts';

export const GET: APIRoute = () => {
  const { siteName, cite } = messages();
  return new Response(webManifest({ name: siteName, ...cite.openSearch }, href), { headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' } });
};
