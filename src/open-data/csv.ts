import { stringify } from 'csv-stringify/sync';
import { type DataPoint, type DataSet, RIGHTS } from './data-set.ts';
import { LANGUAGE_NAMES } from './vocabulary.ts';

/** Several values in one cell are parted by this sign; CSVW calls it `separator`. */
const SEPARATOR = ';';

interface Column {
  name: string;
  title: string;
  datatype: string | { base: string; format: string };
  value(point: DataPoint): string | number | readonly string[];
}

/** The table: one row a priority. */
const COLUMNS: readonly Column[] = [
  { name: 'id', title: 'skrót do danych', datatype: 'string', value: ({ id }) => id },
  { name: 'list', title: 'lista', datatype: 'string', value: ({ list }) => list.slug },
  { name: 'number', title: 'numer punktu', datatype: 'positiveInteger', value: ({ number }) => number },
  { name: 'wording', title: 'brzmienie ustalone przez Radę Miasta Krakowa', datatype: 'string', value: ({ wording }) => wording },
  { name: 'sha256', title: 'SHA-256 brzmienia', datatype: { base: 'string', format: '^[0-9a-f]{64}$' }, value: ({ sha256 }) => sha256 },
  { name: 'citation', title: 'gotowe powołanie', datatype: 'string', value: ({ citation }) => citation },
  { name: 'url', title: 'adres', datatype: 'anyURI', value: ({ url }) => url },
  { name: 'datedUrl', title: 'adres z datą', datatype: 'anyURI', value: ({ datedUrl }) => datedUrl },
  { name: 'shortUrl', title: 'krótki adres', datatype: 'anyURI', value: ({ shortUrl }) => shortUrl },
  { name: 'label', title: 'krótki tytuł (opracowanie redakcyjne)', datatype: 'string', value: ({ label }) => label },
  { name: 'note', title: 'objaśnienie (opracowanie redakcyjne)', datatype: 'string', value: ({ note }) => note },
  { name: 'keywords', title: 'słowa kluczowe (opracowanie redakcyjne)', datatype: 'string', value: ({ keywords }) => keywords },
  { name: 'places', title: 'miejsca wymienione w brzmieniu', datatype: 'string', value: ({ places }) => places.map(({ name }) => name) },
  { name: 'related', title: 'powiązane priorytety (opracowanie redakcyjne)', datatype: 'string', value: ({ related }) => related.map(({ id }) => id) },
  { name: 'eurovoc', title: 'pojęcia EuroVoc (opracowanie redakcyjne)', datatype: 'anyURI', value: ({ subjects }) => subjects.map(({ uri }) => uri) },
];

/** Our translations stand in columns of their own, at the end: `translation_en`. */
function columnsOf({ translations }: DataSet): readonly Column[] {
  return [...COLUMNS, ...translations.flatMap(({ language, points }): Column[] => [
    { name: `label_${language}`, title: `krótki tytuł, język: ${LANGUAGE_NAMES[language]} (opracowanie redakcyjne)`, datatype: 'string', value: ({ id }) => points[id]?.label ?? '' },
    { name: `translation_${language}`, title: `nasze tłumaczenie robocze brzmienia, nie wiążące, język: ${LANGUAGE_NAMES[language]} (opracowanie redakcyjne)`, datatype: 'string', value: ({ id }) => points[id]?.text ?? '' },
  ])];
}

const MANY: readonly string[] = ['keywords', 'places', 'related', 'eurovoc'];

/** `priorytety.csv`: RFC 4180, UTF-8, header row, CRLF. */
export function toCsv(data: DataSet): string {
  const columns = columnsOf(data);
  const rows = data.points.map((point) => columns.map(({ name, value }) => cell(name, value(point))));
  return stringify([columns.map(({ name }) => name), ...rows], { record_delimiter: 'windows', quoted_match: SEPARATOR });
}

/** `priorytety.csv-metadata.json`: what the columns mean (CSV on the Web). */
export function toCsvMetadata(data: DataSet): string {
  const { document, site } = data;
  const columns = columnsOf(data).map(({ name, title, datatype }) => ({ name, titles: name, 'dc:description': { '@value': title, '@language': 'pl' }, datatype, required: !MANY.includes(name), ...(MANY.includes(name) && { separator: SEPARATOR }) }));
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'pl' }],
    url: 'priorytety.csv',
    'dc:title': document.title,
    'dc:description': `${document.status} ${document.notice} ${RIGHTS.wording} ${RIGHTS.editorial}`,
    'dc:license': { '@id': RIGHTS.editorialLicense },
    'dc:source': { '@id': document.datedUrl },
    'dcat:landingPage': { '@id': site.dataUrl },
    dialect: { encoding: 'utf-8', header: true, delimiter: ',', lineTerminators: ['\r\n'] },
    tableSchema: { columns, primaryKey: 'id' },
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}

function cell(name: string, value: string | number | readonly string[]): string {
  if (typeof value !== 'object') return String(value);
  const bad = value.find((each) => each.includes(SEPARATOR));
  if (bad) throw new Error(`Kolumna „${name}”: wartość „${bad}” zawiera średnik, który w tej kolumnie rozdziela wartości.`);
  return value.join(SEPARATOR);
}
