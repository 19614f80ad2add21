import type { APIRoute } from 'astro';
import { getFiles } from '../../data-set.ts';

export async function getStaticPaths() {
  return [...(await getFiles())].map(([file, bytes]) => ({ params: { file }, props: { bytes } }));
}

interface Props {
  bytes: Uint8Array<ArrayBuffer>;
}

export const GET: APIRoute<Props> = ({ props }) => new Response(props.bytes);
