import type { DocumentFacts, List, Point } from '../../src/domain/document.ts';

/** Two lists as the real document has them, for rules that need a document but not its text. */
export const thematic: List = { id: 'thematic', part: 1, heading: '1. Tematyczne:', name: 'Tematyczne', title: 'Priorytety tematyczne', slug: 'tematyczne', prefix: 'T', adjective: { nominative: 'tematyczny', genitive: 'tematycznego' }, points: 15 };
export const geographic: List = { ...thematic, id: 'geographic', part: 2, heading: '2. Geograficzne:', name: 'Geograficzne', title: 'Priorytety geograficzne', slug: 'geograficzne', prefix: 'G', points: 3 };

export const exampleDocument: DocumentFacts = {
  title: 'Obowiązujące cele i priorytety współpracy międzynarodowej',
  lead: 'Wstęp:',
  issuer: 'Rada Miasta Krakowa',
  sourceDate: '2011-01-31',
  status: 'Stan.',
  statusDate: '2026-11-22',
  sourceSha256: '0'.repeat(64),
  cityVersions: [],
  pageLength: 100,
  lists: [thematic, geographic],
};

/** „T5” → the point; only for tests. */
export function pointOf(id: string): Point {
  return { list: id.startsWith('T') ? thematic : geographic, number: Number(id.slice(1)) };
}
