/** One thing that must be true before a built site goes live. */
export interface Check {
  /** What it is about, as the report names it. */
  name: string;
  /** What is wrong, each with what to do; empty when nothing is. */
  findings: string[];
}

/** How many findings of one check are worth reading; the rest has the same cause as a rule. */
const SHOWN = 12;

/** The report that `npm run publish:check` prints. */
export function reportOf(checks: readonly Check[]): string {
  const lines = checks.flatMap(({ name, findings }) => [`${findings.length === 0 ? '✓' : '✗'} ${name}`, ...findings.slice(0, SHOWN).map((finding) => `    ${finding}`), ...(findings.length > SHOWN ? [`    …oraz ${findings.length - SHOWN} podobnych.`] : [])]);
  const wrong = checks.filter(({ findings }) => findings.length > 0).length;
  return `${lines.join('\n')}\n\n${wrong === 0 ? 'Można publikować folder dist/.' : `Nie publikuj: do poprawienia ${wrong} z ${checks.length}.`}\n`;
}
