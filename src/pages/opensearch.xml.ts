import type { APIRoute } from 'astro';
import { messages } from '../i18n/index.ts';
import { openSearch } from '../identity/open-search.ts';
import { absolute } from '../site.ts';

export const GET: APIRoute = () => new Response(openSearch(messages().cite.openSearch, absolute), { headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' } });
