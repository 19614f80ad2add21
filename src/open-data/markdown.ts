import type { BlockContent, PhrasingContent, Root } from 'mdast';
import { toMarkdown as write } from 'mdast-util-to-markdown';
import { opening } from '../domain/portion.ts';
import { besidePage, type DataPoint, type DataSet, RIGHTS, SOURCE_DATE_MEANING } from './data-set.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const link = (url: string, name: string): PhrasingContent => ({ type: 'link', url, children: [text(name)] });
const code = (value: string): PhrasingContent => ({ type: 'inlineCode', value });
const heading = (depth: 1 | 2 | 3, value: string): Root['children'][number] => ({ type: 'heading', depth, children: [text(value)] });
const paragraph = (...children: PhrasingContent[]): BlockContent => ({ type: 'paragraph', children });
const quote = (value: string): BlockContent => ({ type: 'blockquote', children: [paragraph(text(value))] });
const list = (items: readonly PhrasingContent[][]): BlockContent => ({ type: 'list', spread: false, children: items.map((children) => ({ type: 'listItem', spread: false, children: [paragraph(...children)] })) });
const serialize = (children: Root['children']) => write({ type: 'root', children }, { bullet: '-' });

/** `priorytety.md`: the whole text, each wording as a quotation with its fingerprint and citation. */
export function toMarkdown({ document, lists, points, site }: DataSet): string {
  return serialize([
    heading(1, document.title),
    paragraph(text(`${SOURCE_DATE_MEANING.split('.')[0]}: ${document.sourceDate}. ${document.status}`)),
    paragraph(text(document.notice)),
    paragraph(text(document.lead)),
    ...lists.flatMap((each) => [heading(2, each.heading), ...points.filter((point) => point.list.slug === each.slug).flatMap((point) => [heading(3, `${point.number}) ${point.label}`), ...wordingOf(point), paragraph(text('Strona: '), link(point.url, point.url))])]),
    heading(2, 'Prawa i dane'),
    paragraph(text(`${RIGHTS.wording} ${RIGHTS.editorial} `), link(site.dataUrl, 'Dane do pobrania')),
  ]);
}

const indexes = new WeakMap<readonly DataPoint[], ReadonlyMap<string, DataPoint>>();

/** The points of a data set by their ids, put in order once. */
function byId(points: readonly DataPoint[]): ReadonlyMap<string, DataPoint> {
  const index = indexes.get(points) ?? new Map(points.map((point) => [point.id, point]));
  indexes.set(points, index);
  return index;
}

/** `5.md`, the twin of a priority's page: wording, status, fingerprint, our note, ties, facts. */
export function toPointMarkdown({ document, points, site }: DataSet, point: DataPoint): string {
  const ties = point.related.flatMap(({ id, reason }) => [byId(points).get(id)].filter((other) => other !== undefined).map((other) => [link(besidePage(other.url, 'md'), other.label), text(`: ${reason}`)]));
  const facts = point.facts.map(({ text: fact, date, source }) => [text(`${date}: ${fact} Źródło: ${source.publisher}, `), source.url ? link(source.url, source.title) : text(source.title), text(` (odczyt ${source.read}).`)]);
  return serialize([
    heading(1, `${point.citationShort}: ${point.label}`),
    paragraph(text(`${document.title} (data na stronie źródłowej: ${document.sourceDate}). ${document.status}`)),
    paragraph(text(document.notice)),
    heading(2, 'Brzmienie ustalone przez Radę Miasta Krakowa'),
    ...wordingOf(point),
    paragraph(text('Strona: '), link(point.url, point.url)),
    heading(2, 'Prostymi słowami (opracowanie redakcyjne)'),
    ...point.note.split('\n\n').map((each) => paragraph(text(each))),
    ...(ties.length > 0 ? [heading(2, 'Powiązania (opracowanie redakcyjne)'), list(ties)] : []),
    ...(facts.length > 0 ? [heading(2, 'Fakty ze źródłem i datą'), list(facts)] : []),
    heading(2, 'Prawa i dane'),
    paragraph(text(`${RIGHTS.wording} ${RIGHTS.editorial} `), link(site.dataUrl, 'Dane do pobrania')),
  ]);
}

/** `llms.txt` (llmstxt.org): what the site is and where its plain-text twins stand; of a long list its first `pageLength` points. */
export function toLlmsText({ document, points, lists, site }: DataSet, pageLength: number): string {
  return serialize([
    heading(1, site.name),
    quote(`${document.title}: ${points.length} punktów w brzmieniu ustalonym przez Radę Miasta Krakowa, z objaśnieniami. ${document.notice} ${document.status}`),
    paragraph(text('Cytuj brzmienie znak po znaku, z powołaniem i adresem z datą. Objaśnienia, tytuły i słowa kluczowe są opracowaniem redakcyjnym, a nie tekstem Rady.')),
    heading(2, 'Całość'),
    list([[link(`${site.dataUrl}priorytety.md`, 'Cały dokument (Markdown)')], [link(`${site.dataUrl}priorytety.json`, 'Wszystkie dane (JSON)')], [link(site.dataUrl, 'Opis danych')]]),
    ...lists.flatMap((each) => [heading(2, each.title), list(opening(points.filter((point) => point.list.slug === each.slug), pageLength).map((point) => [link(besidePage(point.url, 'md'), `${point.citationShort}: ${point.label}`), text(`: ${point.wording}`)]))]),
  ]);
}

function wordingOf(point: DataPoint): BlockContent[] {
  return [quote(point.wording), paragraph(text('Powołanie: '), text(point.citation)), paragraph(text('SHA-256: '), code(point.sha256))];
}
