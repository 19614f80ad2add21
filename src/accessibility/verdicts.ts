import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Raised } from './engines.ts';

/** What we hold of a rule that leaves something to a person, or that is mistaken on our pages. */
const verdictSchema = z.strictObject({
  engine: z.enum(['axe', 'ibm']),
  rule: z.string().min(1),
  /** `review`: a question of the engine, answered; `fail`: a finding that is mistaken, with the proof behind the link. */
  level: z.enum(['review', 'fail']),
  /** The elements it may be about, as a regular expression on their opening tag; anything else is new. */
  where: z.string().min(1).transform((text) => new RegExp(text, 'u')),
  /** What of the engine's message it is about, as a regular expression; without it, all of the rule. */
  says: z.string().min(1).transform((text) => new RegExp(text, 'u')).optional(),
  /** The one state in which it holds; without it, every state. */
  state: z.string().optional(),
  reason: z.string().min(20),
  link: z.url(),
});
export type Verdict = z.infer<typeof verdictSchema>;

export const verdicts: readonly Verdict[] = z.array(verdictSchema).parse(parse(readFileSync(new URL('verdicts.yaml', import.meta.url), 'utf8')));

/** The verdict that covers what an engine raised in a state. */
export function verdictOn(raised: Raised, inState: string): Verdict | undefined {
  return verdicts.find(({ engine, rule, level, where, says, state = inState }) => state === inState && engine === raised.engine && rule === raised.rule && level === raised.level && where.test(raised.element) && (says?.test(raised.message) ?? true));
}
