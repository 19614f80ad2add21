import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import rdf from '@zazuko/env';
import { load } from 'cheerio';
import { parse } from 'csv-parse/sync';
import { Parser } from 'n3';
import { Store } from 'oxigraph';
import SHACLValidator from 'rdf-validate-shacl';
import { validateXML } from 'xmllint-wasm';
import type { FullCheck, Outcome, Step } from './check-full.ts';

const run = promisify(execFile);
const has = (tool: string) => spawnSync(tool, ['--version']).error === undefined;
const text = ({ dist }: FullCheck, file: string) => readFileSync(join(dist, 'dane', file), 'utf8');

/** Runs a command as the data page shows it, with the address of the running server in place of the published one. */
async function runExample({ dist, built, served }: FullCheck, id: string): Promise<string[]> {
  const command = load(readFileSync(join(dist, 'dane/index.html'), 'utf8'))(`[data-example=${id}]`).text();
  if (!command.includes(built)) throw new Error('strona /dane/ nie podaje tego polecenia');
  const { stdout } = await run('bash', ['-c', `set -o pipefail; ${command.replaceAll(built, served)}`], { timeout: 300_000, maxBuffer: 10_000_000 });
  return stdout.trim().split('\n');
}

function example(id: string, name: string, tools: string[], expect: (lines: string[]) => string): Step {
  return {
    name,
    async run(check) {
      const missing = tools.filter((tool) => !has(tool));
      return missing.length > 0 ? { leftOut: `bo nie ma tu: ${missing.join(', ')}` } : { seen: expect(await runExample(check, id)) };
    },
  };
}

/** „18 wierszy” of the right shape, or an error that shows the first lines. */
function lines(found: string[], shape: RegExp, least: number): string {
  const good = found.filter((line) => shape.test(line)).length;
  if (good < least) throw new Error(`oczekiwano co najmniej ${least} wierszy, jest ${good}: ${found.slice(0, 3).map((line) => line.slice(0, 80)).join(' / ')}`);
  return `wierszy wyniku: ${good}`;
}

/** Data loaded with tools that nobody here wrote. */
export const dataSteps: readonly Step[] = [
  example('jq', 'Polecenie ze strony: curl i jq', ['curl', 'jq'], (found) => lines(found, /^cz\. \d pkt \d+: \p{Lu}/u, 5)),
  example('python', 'Polecenie ze strony: Python', ['python3'], (found) => lines(found, /^(tematyczne|geograficzne) \d+ \S/, 18)),
  {
    name: 'Polecenie ze strony: SPARQL (npx)',
    async run(check) {
      if (spawnSync('npm', ['view', '@comunica/query-sparql@5', 'name']).status !== 0) return { leftOut: 'bo rejestr npm nie odpowiada' };
      return { seen: lines(await runExample(check, 'sparql'), /"?[TG]\d+"?/, 10) };
    },
  },
  {
    name: 'Baza trójek (oxigraph): Turtle i JSON-LD',
    run(check) {
      const count = (file: string, format: string) => {
        const store = new Store();
        store.load(text(check, file), { format, base_iri: check.built });
        const found: unknown = store.query('PREFIX skos: <http://www.w3.org/2004/02/skos/core#> SELECT DISTINCT ?n WHERE { ?p skos:notation ?n ; skos:definition ?d ; skos:related/skos:definition ?e }');
        return Array.isArray(found) ? found.length : 0;
      };
      const counts = [count('priorytety.ttl', 'text/turtle'), count('priorytety.jsonld', 'application/ld+json')];
      assert.deepEqual(counts, [18, 18]);
      return { seen: `priorytetów z powiązaniami: ${counts.join(' i ')}` };
    },
  },
  {
    name: 'Sumy kontrolne i archiwum (sha256sum, Python)',
    async run({ dist }) {
      const missing = ['sha256sum', 'python3'].filter((tool) => !has(tool));
      if (missing.length > 0) return { leftOut: `bo nie ma tu: ${missing.join(', ')}` };
      const folder = mkdtempSync(join(tmpdir(), 'komplet-'));
      await run('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: join(dist, 'dane') });
      await run('python3', ['-m', 'zipfile', '-e', join(dist, 'dane/komplet.zip'), folder]);
      const { stdout } = await run('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: join(folder, 'priorytety-krakowa') });
      rmSync(folder, { recursive: true });
      return { seen: `zgodnych plików w archiwum: ${stdout.trim().split('\n').length}` };
    },
  },
  {
    name: 'Arkusz kalkulacyjny (LibreOffice)',
    async run({ dist }) {
      if (!has('soffice')) return { leftOut: 'bo nie ma tu programu soffice' };
      const folder = mkdtempSync(join(tmpdir(), 'arkusz-'));
      const utf8 = 'csv:Text - txt - csv (StarCalc):44,34,76';
      await run('soffice', [`-env:UserInstallation=file://${folder}/profil`, '--headless', '--infilter=CSV:44,34,76', '--convert-to', utf8, '--outdir', folder, join(dist, 'dane/priorytety.csv')], { timeout: 180_000 });
      const [saved, published] = [join(folder, 'priorytety.csv'), join(dist, 'dane/priorytety.csv')].map((file): unknown[] => parse(readFileSync(file)));
      rmSync(folder, { recursive: true });
      assert.deepEqual(saved, published);
      return { seen: `po otwarciu i zapisaniu te same komórki, wierszy: ${saved?.length ?? 0}` };
    },
  },
  {
    name: 'Akoma Ntoso według schematu OASIS',
    async run(check): Promise<Outcome> {
      const path = process.env['AKN_XSD'];
      if (!path) return { leftOut: 'bo schematu nie ma w żadnym pakiecie npm; uruchom: AKN_XSD=akomantoso30.xsd npm run check:full' };
      const { errors } = await validateXML({ xml: [{ fileName: 'priorytety.akn.xml', contents: text(check, 'priorytety.akn.xml') }], schema: [{ fileName: 'akomantoso30.xsd', contents: readFileSync(path, 'utf8') }], ...(process.env['XML_XSD'] && { preload: [{ fileName: 'xml.xsd', contents: readFileSync(process.env['XML_XSD'], 'utf8') }] }), initialMemoryPages: 256 });
      assert.deepEqual(errors.map(({ message }) => message), []);
      return { seen: 'bez błędów' };
    },
  },
  {
    name: 'Katalog według kształtów DCAT-AP',
    async run(check): Promise<Outcome> {
      const path = process.env['DCAT_AP_SHAPES'];
      if (!path) return { leftOut: 'bo kształtów nie ma w żadnym pakiecie npm; uruchom: DCAT_AP_SHAPES=dcat-ap-SHACL.ttl npm run check:full' };
      const dataset = (turtle: string) => rdf.dataset(new Parser().parse(turtle));
      const { results } = await new SHACLValidator(dataset(readFileSync(path, 'utf8')), { factory: rdf }).validate(dataset(text(check, 'katalog.ttl')));
      const faults = results.filter(({ severity }) => severity?.value.endsWith('Violation')).map(({ focusNode, path: at, message }) => `${focusNode?.value} ${at?.value} ${message.map(({ value }) => value).join()}`);
      assert.deepEqual(faults, []);
      return { seen: 'bez naruszeń' };
    },
  },
];
