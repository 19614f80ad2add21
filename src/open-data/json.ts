import { z } from 'zod';
import { type DataPoint, type DataPointTranslation, type DataSet, type DataTranslation, RIGHTS, SOURCE_DATE_MEANING } from './data-set.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const shared = z.object({ here: z.string(), there: z.string() }).optional().describe('Wspólne słowa: w tym brzmieniu i w drugim.');
const factDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

/** What every translation says of itself. */
const own = { official: z.literal(false).describe('Zawsze fałsz: to nasze tłumaczenie robocze, nie Miasta i nie wiążące. Rozstrzyga brzmienie polskie.'), current: z.boolean().describe('Czy polski tekst jest nadal tym, który przetłumaczono.') };
const languages = z.string().regex(/^[a-z]{2}$/);

const documentTranslation = z.object({
  ...own,
  mark: z.string().describe('To samo zastrzeżenie w języku tłumaczenia.'),
  title: z.string().min(1),
  lead: z.string().min(1),
  issuer: z.string().min(1),
  status: z.string().min(1),
  notice: z.string().min(1),
  url: z.url(),
  dataUrl: z.url(),
});

const priorityTranslation = z.object({
  ...own,
  translates: sha256.describe('SHA-256 polskiego brzmienia, które przetłumaczono.'),
  text: z.string().min(1).describe('Nasze tłumaczenie brzmienia. Przyjęte brzmienie stoi w polu „wording” i jest polskie.'),
  url: z.url(),
  citation: z.string().min(1).describe('Powołanie na polski tekst, ze słowami „tłumaczenie własne” w tym języku.'),
  citationShort: z.string().min(1),
  label: z.string().min(1),
  note: z.string(),
  keywords: z.array(z.string()),
  nearKeywords: z.array(z.string()),
  related: z.array(z.object({ id: z.string(), reason: z.string(), shared })),
  facts: z.array(z.string()).describe('Teksty faktów w kolejności pola „facts”; daty i źródła stoją tam.'),
});

const document = z.object({
  title: z.string().describe('Tytuł dokumentu, dosłownie.'),
  sourceDate: z.iso.date().describe('Data na stronie źródłowej. Nie jest to data uchwały.'),
  sourceDateMeaning: z.string(),
  issuer: z.string().describe('Kto ustalił priorytety, według zdania wstępnego.'),
  lead: z.string().describe('Zdanie wstępne, dosłownie.'),
  url: z.url(),
  datedUrl: z.url().describe('Adres tego tekstu na zawsze.'),
  language: z.literal('pl'),
  status: z.string().describe('Co wiadomo o aktualności tekstu.'),
  statusDate: z.iso.date(),
  notice: z.string(),
  wordingRights: z.string().describe('Prawa do tekstu dokumentu.'),
  editorialLicense: z.url().describe('Licencja opracowania redakcyjnego.'),
  translations: z.record(languages, documentTranslation).describe('Nasze tłumaczenia tytułu, zdania wstępnego i opisów, według kodu języka.').optional(),
});

const priority = z
  .object({
    id: z.string().regex(/^[A-Z]\d+$/).describe('Skrót do danych: T5. W powołaniach używaj pola „citation”.'),
    list: z.string().describe('Lista: początek adresu.'),
    number: z.int().min(1),
    wording: z.string().min(1).describe('Brzmienie ustalone przez Radę Miasta Krakowa, znak po znaku.'),
    sha256: sha256.describe('SHA-256 brzmienia (UTF-8, NFC, bez znaku końca linii).'),
    url: z.url(),
    datedUrl: z.url(),
    shortUrl: z.url(),
    citation: z.string(),
    citationShort: z.string(),
    editorial: z
      .object({
        label: z.string().min(1),
        note: z.string(),
        keywords: z.array(z.string()),
        nearKeywords: z.array(z.string()).describe('Słowa, które lepiej pasują do innego priorytetu.'),
        terms: z.array(z.object({ id: z.string(), name: z.string() })),
        places: z.array(z.object({ id: z.string(), name: z.string(), kind: z.enum(['country', 'region', 'union']), iso: z.string().optional(), wikidata: z.string().optional(), geonames: z.int().optional() })),
        related: z.array(z.object({ id: z.string(), reason: z.string(), shared })),
        eurovoc: z.array(z.object({ uri: z.url(), label: z.string(), match: z.enum(['close', 'broad', 'about']) })),
      })
      .describe('Opracowanie redakcyjne: nasze, nie Rady.'),
    facts: z
      .array(z.object({ text: z.string(), date: factDate, source: z.object({ id: z.string(), publisher: z.string(), title: z.string(), url: z.url().optional(), date: factDate.optional(), read: z.iso.date() }) }))
      .describe('Fakty z innych źródeł, każdy z datą i źródłem.'),
    translations: z.record(languages, priorityTranslation).describe('Nasze tłumaczenia robocze, według kodu języka: opracowanie redakcyjne, nie tekst Rady.').optional(),
  })
  .meta({ id: 'priority' });

/** The shape of `priorytety.json`; it may grow, it does not change. */
export const dataFileSchema = z.object({ document, priorities: z.array(priority) });
/** The shape of the file beside a priority's page: the priority, and the document it belongs to. */
export const pointFileSchema = priority.extend({ document });

/** `priorytety.json`. The schema is the last gate: what does not fit it is not written. */
export function toJson(data: DataSet): string {
  return write(dataFileSchema.parse({ document: documentOf(data), priorities: data.points.map((point) => priorityOf(data, point)) }));
}

/** `5.json`, beside the page of a priority. */
export function toPointJson(data: DataSet, point: DataPoint): string {
  return write(pointFileSchema.parse({ ...priorityOf(data, point), document: documentOf(data) }));
}

/** `priorytety.schema.json` (JSON Schema 2020-12), made from the schema above. */
export function toJsonSchema({ site }: DataSet): string {
  const { $schema, ...rest } = z.toJSONSchema(dataFileSchema, { io: 'input' });
  return write({ $schema, $id: `${site.dataUrl}priorytety.schema.json`, title: 'Priorytety współpracy międzynarodowej Krakowa', ...rest });
}

function documentOf({ document: { title, sourceDate, issuer, lead, url, datedUrl, status, statusDate, notice }, translations }: DataSet): z.input<typeof document> {
  return { title, sourceDate, sourceDateMeaning: SOURCE_DATE_MEANING, issuer, lead, url, datedUrl, language: 'pl', status, statusDate, notice, wordingRights: RIGHTS.wording, editorialLicense: RIGHTS.editorialLicense, ...byLanguage(translations, ({ document: own, mark, notice: words, dataUrl }) => ({ official: false as const, mark, ...own, notice: words, dataUrl })) };
}

function priorityOf({ translations }: DataSet, { list, label, note, keywords, nearKeywords, terms, places, related, subjects, facts, ...point }: DataPoint): z.input<typeof priority> {
  return { ...point, list: list.slug, editorial: { label, note, keywords: [...keywords], nearKeywords: [...nearKeywords], terms: [...terms], places: [...places], related: [...related], eurovoc: [...subjects] }, facts: [...facts], ...byLanguage(translations, ({ points }) => translationOf(points[point.id])) };
}

function translationOf(point: DataPointTranslation | undefined): z.input<typeof priorityTranslation> | undefined {
  return point && { official: false, ...point, keywords: [...point.keywords], nearKeywords: [...point.nearKeywords], related: [...point.related], facts: [...point.facts] };
}

/** The field `translations`; absent where nothing is translated. */
function byLanguage<T>(translations: readonly DataTranslation[], say: (translation: DataTranslation) => T | undefined): { translations?: Record<string, T> } {
  const said = translations.flatMap((translation): [string, T][] => {
    const value = say(translation);
    return value === undefined ? [] : [[translation.language, value]];
  });
  return said.length > 0 ? { translations: Object.fromEntries(said) } : {};
}

function write(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
