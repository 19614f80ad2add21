import type { APIRoute } from 'astro';
import { getDataSet } from '../../../data-set.ts';
import { translatedFeeds } from '../../../open-data/files.ts';

export async function getStaticPaths() {
  const data = await getDataSet();
  return data.translations.flatMap(({ language }) => translatedFeeds(data, language).map(({ path, text }) => {
    const [, , room, name] = path.split('/');
    return { params: { language, data: room, feed: name }, props: { text } };
  }));
}

interface Props {
  text: string;
}

export const GET: APIRoute<Props> = ({ props }) => new Response(props.text);
