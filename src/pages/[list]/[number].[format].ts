import type { APIRoute } from 'astro';
import { POINT_FILES } from '../../open-data/files.ts';
import { getDataSet } from '../../data-set.ts';

/** While editing only: the build writes these files in workers (src/delivery/point-files.ts). */
export async function getStaticPaths() {
  if (import.meta.env.PROD) return [];
  const data = await getDataSet();
  return data.points.flatMap((point) =>
    Object.entries(POINT_FILES).map(([format, { make }]) => ({ params: { list: point.list.slug, number: String(point.number), format }, props: { make: () => make(data, point) } })),
  );
}

interface Props {
  make(): string | Promise<string>;
}

export const GET: APIRoute<Props> = async ({ props }) => new Response(await props.make());
