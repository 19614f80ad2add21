import type { APIRoute } from 'astro';
import { getCatalog } from '../../catalog/catalog.ts';

/** Fingerprints of the published wordings in the format of `sha256sum`: 64 hex digits, two spaces, id. */
export const GET: APIRoute = async () => {
  const { priorities } = await getCatalog();
  return new Response(priorities.map(({ id, sha256 }) => `${sha256}  ${id}\n`).join(''), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
