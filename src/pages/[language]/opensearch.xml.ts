import type { APIRoute, GetStaticPaths } from 'astro';
import { getTranslations } from '../../catalog/languages.ts';
import { languageOf } from '../../domain/language.ts';
import { messages } from '../../i18n/index.ts';
import { openSearch } from '../../identity/open-search.ts';
import { absolute } from '../../site.ts';

export const getStaticPaths = (async () => (await getTranslations()).map((language) => ({ params: { language } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { language } }) => new Response(openSearch(messages(language).cite.openSearch, absolute, languageOf(language)), { headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' } });
