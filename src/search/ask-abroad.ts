/** Asks the other languages of the site what they make of a query that the reader's own leaves open. */
import type { Language as Code } from '../domain/language.ts';
import { answerAbroad } from './abroad.ts';
import { fetchJson, wordFiles } from './fetch.ts';
import type { Language } from './language.ts';
import { type Library, openLibrary } from './library.ts';
import type { PackedCore } from './packed.ts';
import { type Guard, lettersOf } from './plan.ts';
import type { Answer } from './search.ts';
import { SPEECH } from './speech.ts';

/** An answer and the language that gave it. */
export interface Abroad {
  code: Code;
  found: Answer;
}

/** Lexicons of the other languages, fetched once and only when the reader's own language leaves room. */
const librariesAbroad = new Map<Code, Promise<{ language: Language; library: Library }>>();

/** The answer of the first other language that knows every word; none when it cannot be had or a word is an ordinary one here. */
export async function askAbroad(query: string, data: DOMStringMap, ordinaryHere: Promise<Guard>): Promise<Abroad | undefined> {
  const others = JSON.parse(data['others'] ?? '[]') as { language: Code; page: string }[];
  const guard = await ordinaryHere.catch(() => undefined);
  if (!guard) return undefined;
  for (const { language: code, page } of others) {
    try {
      const opened = librariesAbroad.get(code) ?? openAbroad(code, page);
      librariesAbroad.set(code, opened);
      const { language, library } = await opened;
      const found = answerAbroad(query, await library.lexicon(lettersOf(query, language)), guard);
      if (found) return { code, found };
    } catch {
      librariesAbroad.delete(code); // The other language is a help, not the answer.
    }
  }
  return undefined;
}

async function openAbroad(code: Code, page: string): Promise<{ language: Language; library: Library }> {
  const [{ language }, core] = await Promise.all([SPEECH[code](), fetchJson<PackedCore>(`${page}leksykon.json`)]);
  return { language, library: openLibrary(core, [language], wordFiles(page)) };
}
