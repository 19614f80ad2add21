import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FILE = 'docs/dependencies.md';
const ROW = /^\| `([^`]+)` \|([^|]*)\|[^|]*\|$/;

/** A package as package-lock.json describes it. */
export interface LockedPackage {
  license?: string;
  integrity?: string;
  hasInstallScript?: boolean;
}

/**
 * Fills the licence column of docs/dependencies.md from the lock file, which knows also the packages of other machines.
 * @returns the text as it should be, and what a person has to add or take out
 */
export function withLicences(text: string, dependencies: readonly string[], packages: Readonly<Record<string, LockedPackage>>): { text: string; findings: string[] } {
  const named = new Set<string>();
  const findings: string[] = [];
  const lines = text.split('\n').map((line) => {
    const [, name = '', why = ''] = ROW.exec(line) ?? [];
    if (name === '') return line;
    if (named.has(name)) findings.push(`Pakiet ${name} stoi w ${FILE} dwa razy. Zostaw jeden wiersz.`);
    named.add(name);
    if (!dependencies.includes(name)) findings.push(`Pakietu ${name} nie ma w package.json. Usuń jego wiersz z ${FILE}.`);
    if (why.trim() === '') findings.push(`Przy pakiecie ${name} nie napisano, po co jest. Dopisz to w ${FILE}.`);
    return `| \`${name}\` | ${why.trim()} | ${packages[`node_modules/${name}`]?.license ?? 'nieznana'} |`;
  });
  for (const name of dependencies.filter((each) => !named.has(each))) findings.push(`Pakiet ${name} nie ma wiersza w ${FILE}. Dopisz „| \`${name}\` | po co | |” i uruchom: npm run dependencies`);
  return { text: lines.join('\n'), findings };
}

/** Names of all direct dependencies, and all packages of the lock file. */
export function readPackages(root: string): { dependencies: string[]; packages: Record<string, LockedPackage> } {
  const read = (file: string) => JSON.parse(readFileSync(root + file, 'utf8')) as Record<string, Record<string, unknown> | undefined>;
  const own = read('package.json');
  const dependencies = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) => Object.keys(own[kind] ?? {}));
  return { dependencies, packages: (read('package-lock.json')['packages'] ?? {}) as Record<string, LockedPackage> };
}

if (import.meta.main) {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const { dependencies, packages } = readPackages(root);
  const { text, findings } = withLicences(readFileSync(root + FILE, 'utf8'), dependencies, packages);
  writeFileSync(root + FILE, text);
  console.log(findings.length === 0 ? `${FILE}: ${dependencies.length} pakietów, licencje wpisane.` : findings.join('\n'));
  process.exitCode = findings.length === 0 ? 0 : 1;
}
