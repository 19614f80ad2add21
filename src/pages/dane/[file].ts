import type { APIRoute } from 'astro';
import { getDataSet, getFiles } from '../../data-set.ts';
import { HANDED_OVER } from '../../open-data/handed-over.ts';

export async function getStaticPaths() {
  const handedOver = new TextEncoder().encode(JSON.stringify(await getDataSet()));
  return [...(await getFiles()), [HANDED_OVER, handedOver] as const].map(([file, bytes]) => ({ params: { file }, props: { bytes } }));
}

interface Props {
  bytes: Uint8Array<ArrayBuffer>;
}

export const GET: APIRoute<Props> = ({ props }) => new Response(props.bytes);
