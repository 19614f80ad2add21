import { spawnSync } from 'node:child_process';
import { z } from 'zod';
import type { Step } from './check-full.ts';

/** What is used of the report of `npm audit --json`; a registry that does not offer it answers with an error instead. */
const Audit = z.object({
  vulnerabilities: z.record(z.string(), z.object({ severity: z.string(), range: z.string() })),
  metadata: z.object({ dependencies: z.object({ total: z.number() }) }),
});

/** Known holes in the packages; needs the network. */
export const packageSteps: readonly Step[] = [{
  name: 'npm audit: znane luki w pakietach',
  run() {
    const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8' });
    const report = Audit.safeParse(stdout.trim() === '' ? undefined : JSON.parse(stdout));
    if (!report.success) return { leftOut: 'rejestr npm nie odpowiada na to pytanie' };
    const { vulnerabilities, metadata } = report.data;
    const found = Object.entries(vulnerabilities).map(([name, { severity, range }]) => `${name} ${range} (${severity})`);
    if (found.length > 0) throw new Error(`${found.join(', ')}. Podnieś wersję albo wyjaśnij w docs/dependencies.md.`);
    return { seen: `${metadata.dependencies.total} pakietów bez znanych luk` };
  },
}];
