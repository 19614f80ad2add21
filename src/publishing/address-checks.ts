import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../delivery/files.ts';
import type { Check } from './check.ts';

/** Names that nobody can own (RFC 2606, RFC 6761), that lead to one's own machine, or that stand in our own advice. */
const NOWHERE = /^(?:localhost|twoja\.domena|.*\.(?:localhost|local|test|example|invalid)|(?:.*\.)?example\.(?:com|net|org)|[\d.]+|\[.*\]|[^.]+)$/;

/** Address of the start page as it was built: origin, sub-path and a slash; empty when the page does not say. */
export function builtFor(startPage: string): string {
  return /<link rel="canonical" href="([^"]+)"/.exec(startPage)?.[1] ?? '';
}

/** The site was built for the address where it is going to live. */
export function checkSiteUrl(startPage: string, publisherUrl: string | null = null): Check {
  const canonical = builtFor(startPage);
  const url = URL.canParse(canonical) ? new URL(canonical) : undefined;
  const remedy = 'Zbuduj serwis z jego prawdziwym adresem: SITE_URL=https://twoja.domena npm run build';
  const findings: string[] = [];
  if (!url || NOWHERE.test(url.hostname)) findings.push(`Pod adresem „${canonical}” nikt poza tobą serwisu nie znajdzie, a cytaty prowadziłyby donikąd. ${remedy}`);
  else if (url.protocol !== 'https:') findings.push(`Adres nie zaczyna się od https://. ${remedy}`);
  else if (publisherUrl && slashed(publisherUrl) !== canonical) findings.push(`Deklaracja dostępności podaje inny adres: ${publisherUrl}. Popraw „url” w content/publisher.yaml albo SITE_URL.`);
  return { name: `Adres serwisu: ${canonical || 'nieznany'}`, findings };
}

const slashed = (address: string) => (address.endsWith('/') ? address : `${address}/`);

/** In which files other machines read our addresses, and how these stand there. */
const PLACES: readonly [file: RegExp, address: RegExp][] = [
  [/\.html$/, /<link rel="(?:canonical|alternate|cite-as|shortlink|latest-version|version-history|up|prev|next|describedby)"[^>]* href="(https?:[^"]+)"/g],
  [/\.html$/, /<meta property="og:(?:url|image)" content="([^"]+)"/g],
  [/^sitemap\.xml$/, /<loc>([^<]*)<\/loc>/g],
  [/^robots\.txt$/, /^Sitemap: (.*)$/gm],
  [/\.atom$/, /<link href="([^"]+)"/g],
  [/zmiany\.json$/, /"(?:home_page_url|feed_url|url)": "([^"]+)"/g],
  [/opensearch\.xml$/, /template="([^"{]+)/g],
  [/^llms\.txt$/, /\]\((https?:[^)]+)\)/g],
];

/** Every address that machines read as ours lies under the address of the site and is there; none is left of another build. */
export function checkOwnAddresses(dist: string, start: string): Check {
  const findings: string[] = [];
  const seen = new Set<string>();
  for (const file of filesOf(dist).filter((name) => /\.(?:html|xml|txt|atom|json|jsonld|ttl|md|csv|bib|ris)$/.test(name))) {
    const text = readFileSync(join(dist, file), 'utf8');
    const local = /https?:\/\/(?:localhost|127\.0\.0\.1)[^\s"'<)]*/.exec(text)?.[0];
    if (local) findings.push(`Plik ${file} prowadzi pod ${local}. Zbuduj serwis jeszcze raz, ze zmienną SITE_URL.`);
    for (const [, address = ''] of PLACES.flatMap(([name, pattern]) => (name.test(file) ? [...text.matchAll(pattern)] : []))) {
      if (address.startsWith(start)) seen.add(address);
      else findings.push(`Plik ${file} podaje adres ${address}, a serwis ma stać pod ${start}. Zbuduj go jeszcze raz, w całości.`);
    }
  }
  for (const address of [...seen].sort()) {
    const path = address.slice(start.length).replace(/[?#].*$/, '');
    if (!existsSync(join(dist, path, path === '' || path.endsWith('/') ? 'index.html' : ''))) findings.push(`Pod adresem ${address} nie ma niczego. Zbuduj serwis jeszcze raz; jeśli to nie pomoże, zgłoś błąd programu.`);
  }
  return { name: `Adresy w mapie witryny, kanałach zmian i metadanych: ${seen.size}`, findings };
}

/**
 * Every address that was ever published answers in the built site: a page with its fragment, or a file. The fragments of a page
 * that was retired and the files beside it are gone with it: the page itself says so.
 * @param retired addresses in content/retired.yaml
 * @param everHeld all lines that the ledger has had in the history of the project, where it is known
 */
export function checkLedger(dist: string, ledger: readonly string[], everHeld: readonly string[], retired: readonly string[] = []): Check {
  const findings: string[] = [];
  const gone = (address: string) => retired.some((each) => address.startsWith(`${each}#`) || (each.length > 1 && address.startsWith(`${each.slice(0, -1)}.`)));
  for (const address of ledger) {
    if (gone(address)) continue;
    const [path = '/', fragment] = address.split('#');
    const file = join(dist, path, path.endsWith('/') ? 'index.html' : '');
    if (!existsSync(file)) findings.push(`Nie odpowiada adres ${address}. Przywróć stronę albo wycofaj adres w content/retired.yaml.`);
    else if (fragment && !new RegExp(`\\sid="${fragment}"`).test(readFileSync(file, 'utf8'))) findings.push(`Na stronie ${path} brakuje miejsca #${fragment}. Przenieś jego nazwę (id) na najbliższy nagłówek.`);
  }
  for (const address of everHeld.filter((each) => !ledger.includes(each))) findings.push(`Z content/permalinks.txt zniknął adres ${address}. Przywróć go.`);
  return { name: `Adresy opublikowane kiedykolwiek: ${ledger.length}`, findings };
}
