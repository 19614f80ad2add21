import { conceptUrl } from './concept-graph.ts';
import { type DataPoint, type DataSet, RIGHTS } from './data-set.ts';
import type { Embodiment } from './legal-graph.ts';
import { EU, FRAGMENTS, type GraphNode, inLanguage, onDataPage } from './vocabulary.ts';

/** The document and its lists in other languages: names on the concepts, texts as resources of their own. */
export function documentTranslations(data: DataSet, files: readonly Embodiment[]): GraphNode[] {
  return data.translations.flatMap(({ language, document, lists, mark }): GraphNode[] => {
    const text = (own: Omit<Translation, 'mark' | 'current'>, carriers: readonly Embodiment[] = []) => translated(language, { ...own, mark, current: document.current }, carriers);
    return [
      { '@id': onDataPage(data, FRAGMENTS.scheme), 'skos:prefLabel': inLanguage(document.title, language) },
      ...text({ url: document.url, work: data.document.url, of: data.document.datedUrl, title: document.title, text: document.lead }, files),
      ...data.lists.flatMap((list): GraphNode[] => {
        const own = lists[list.slug];
        return own ? [{ '@id': conceptUrl(data, list.slug), 'skos:prefLabel': inLanguage(own.title, language) }, ...text({ url: own.url, work: list.url, of: list.datedUrl, title: own.heading })] : [];
      }),
      ...subjectLabels(data, data.document.subjects),
    ];
  });
}

/** A priority in other languages: our label and words on its concept, our translation of the wording as a resource of its own. */
export function pointTranslations(data: DataSet, point: DataPoint, files: readonly Embodiment[]): GraphNode[] {
  return data.translations.flatMap(({ language, points, document, mark }): GraphNode[] => {
    const own = points[point.id];
    if (!own) return [];
    const { url, label, note, keywords, nearKeywords, text, current, citationShort } = own;
    const other = (words: readonly string[]) => words.filter((word) => word !== label).map((word) => inLanguage(word, language));
    return [
      { '@id': conceptUrl(data, point.id), 'skos:prefLabel': inLanguage(label, language), 'skos:altLabel': other(keywords), 'skos:hiddenLabel': other(nearKeywords), 'skos:scopeNote': inLanguage(note, language) },
      ...translated(language, { url, work: point.url, of: point.datedUrl, title: `${document.title}, ${citationShort}`, text, mark, current }, files),
      ...subjectLabels(data, point.subjects),
    ];
  });
}

interface Translation {
  url: string;
  /** The legal resource, and the dated text that was translated. */
  work: string;
  of: string;
  title: string;
  text?: string;
  mark: string;
  current: boolean;
}

/** A translation is never a value of the adopted wording. When the Polish has changed since, it is no longer said to be one of that text. */
function translated(language: DataSet['translations'][number]['language'], { url, work, of, title, text, mark, current }: Translation, files: readonly Embodiment[]): GraphNode[] {
  const carriers = current ? files.map((file) => file.url) : [];
  return [{
    '@id': url,
    '@type': current ? ['eli:LegalExpression', 'schema:CreativeWork'] : 'schema:CreativeWork',
    ...(current && { 'eli:realizes': work, 'eli:is_translation_of': of }),
    ...(carriers.length > 0 && { 'eli:is_embodied_by': carriers }),
    'eli:language': EU.language[language],
    'eli:title': inLanguage(title, language),
    ...(text && { 'schema:text': inLanguage(text, language) }),
    'schema:description': inLanguage(mark, language),
    'schema:inLanguage': language,
    'schema:translationOfWork': work,
    'schema:license': RIGHTS.editorialLicense,
  }, ...carriers.map((carrier) => ({ '@id': carrier, 'eli:embodies': url }))];
}

function subjectLabels({ translations }: DataSet, subjects: readonly { uri: string }[]): GraphNode[] {
  return translations.flatMap(({ language, subjects: labels }) => subjects.flatMap(({ uri }) => (labels[uri] ? [{ '@id': uri, 'skos:prefLabel': inLanguage(labels[uri], language) }] : [])));
}
