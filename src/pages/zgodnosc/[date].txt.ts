import type { APIRoute, GetStaticPaths } from 'astro';
import { getEditions, getSource } from '../../catalog/records.ts';

export const getStaticPaths = (async () => (await getEditions()).map(({ date }) => ({ params: { date } }))) satisfies GetStaticPaths;

/** The source document of a day, byte for byte. */
export const GET: APIRoute = async ({ params }) => new Response((await getSource(params['date'])).text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
