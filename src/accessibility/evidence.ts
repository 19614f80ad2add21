import type { Audit, Tally } from './audit.ts';
import { type Engine, ENGINES } from './engines.ts';
import type { Verdict } from './verdicts.ts';

/** EARL 1.0 (https://www.w3.org/TR/EARL10-Schema/) says what was asked, by which tool, and what came of it. */
const CONTEXT = { earl: 'http://www.w3.org/ns/earl#', dct: 'http://purl.org/dc/terms/', doap: 'http://usefulinc.com/ns/doap#', views: 'https://schema.org/numberOfItems' };

/**
 * The audit as EARL in JSON-LD: one assertion for each rule of each engine, with the number of views and our verdicts.
 * @param date ISO day of the audit; handed in, never the clock
 */
export function toEarl({ rules, states, pages }: Audit, subject: string, date: string): string {
  const assertions = (['axe', 'ibm'] as const).flatMap((engine) => [...rules[engine]].sort(([a], [b]) => (a < b ? -1 : 1)).map(([rule, tally]) => assertion(engine, rule, tally, subject)));
  return `${JSON.stringify({
    '@context': CONTEXT,
    'dct:date': date,
    'dct:description': `Stron: ${pages.length}. Stany i liczba stron w każdym: ${[...states].map(([name, { pages: count }]) => `${name} ${count}`).join(', ')}.`,
    '@graph': [
      ...Object.entries(ENGINES).map(([id, { name, version, homepage }]) => ({ '@id': `_:${id}`, '@type': 'earl:Software', 'dct:title': name, 'doap:release': { 'doap:revision': version }, 'doap:homepage': { '@id': homepage } })),
      { '@id': subject, '@type': 'earl:TestSubject' },
      ...assertions,
    ],
  }, null, 1)}\n`;
}

function assertion(engine: Engine, rule: string, { views, verdicts, findings }: Tally, subject: string): object {
  const answered = [...verdicts].map(([{ where, state, reason, link }, times]: [Verdict, number]) => ({ 'dct:description': reason, 'dct:source': { '@id': link }, 'earl:pointer': where.source, ...(state ? { 'dct:coverage': state } : {}), views: times }));
  return {
    '@type': 'earl:Assertion',
    'earl:assertedBy': { '@id': `_:${engine}` },
    'earl:subject': { '@id': subject },
    'earl:test': { '@type': 'earl:TestCriterion', 'dct:identifier': rule },
    'earl:mode': { '@id': answered.length > 0 ? 'earl:semiAuto' : 'earl:automatic' },
    'earl:result': { '@type': 'earl:TestResult', 'earl:outcome': { '@id': findings > 0 ? 'earl:failed' : 'earl:passed' }, views, ...(answered.length > 0 ? { 'earl:info': answered } : {}) },
  };
}
