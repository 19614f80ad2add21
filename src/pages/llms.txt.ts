import type { APIRoute } from 'astro';
import { getCatalog } from '../catalog/catalog.ts';
import { toLlmsText } from '../open-data/markdown.ts';
import { getDataSet } from '../data-set.ts';

export const GET: APIRoute = async () => new Response(toLlmsText(await getDataSet(), (await getCatalog()).document.pageLength));
