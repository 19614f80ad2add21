import { z } from 'zod';
import { type DataPoint, type DataSet, RIGHTS, SOURCE_DATE_MEANING } from './data-set.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const shared = z.object({ here: z.string(), there: z.string() }).optional().describe('Wspólne słowa: w tym brzmieniu i w drugim.');
const factDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

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
  })
  .meta({ id: 'priority' });

/** The shape of `priorytety.json`; it may grow, it does not change. */
export const dataFileSchema = z.object({ document, priorities: z.array(priority) });
/** The shape of the file beside a priority's page: the priority, and the document it belongs to. */
export const pointFileSchema = priority.extend({ document });

/** `priorytety.json`. The schema is the last gate: what does not fit it is not written. */
export function toJson(data: DataSet): string {
  return write(dataFileSchema.parse({ document: documentOf(data), priorities: data.points.map(priorityOf) }));
}

/** `5.json`, beside the page of a priority. */
export function toPointJson(data: DataSet, point: DataPoint): string {
  return write(pointFileSchema.parse({ ...priorityOf(point), document: documentOf(data) }));
}

/** `priorytety.schema.json` (JSON Schema 2020-12), made from the schema above. */
export function toJsonSchema({ site }: DataSet): string {
  const { $schema, ...rest } = z.toJSONSchema(dataFileSchema, { io: 'input' });
  return write({ $schema, $id: `${site.dataUrl}priorytety.schema.json`, title: 'Priorytety współpracy międzynarodowej Krakowa', ...rest });
}

function documentOf({ document: { title, sourceDate, issuer, lead, url, datedUrl, status, statusDate, notice } }: DataSet): z.input<typeof document> {
  return { title, sourceDate, sourceDateMeaning: SOURCE_DATE_MEANING, issuer, lead, url, datedUrl, language: 'pl', status, statusDate, notice, wordingRights: RIGHTS.wording, editorialLicense: RIGHTS.editorialLicense };
}

function priorityOf({ list, label, note, keywords, nearKeywords, terms, places, related, subjects, facts, ...point }: DataPoint): z.input<typeof priority> {
  return { ...point, list: list.slug, editorial: { label, note, keywords: [...keywords], nearKeywords: [...nearKeywords], terms: [...terms], places: [...places], related: [...related], eurovoc: [...subjects] }, facts: [...facts] };
}

function write(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
