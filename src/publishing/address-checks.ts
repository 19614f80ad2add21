import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCAL_SITE } from '../environment.ts';
import type { Publisher } from '../domain/reference.ts';
import type { Check } from './check.ts';

/** The site was built for the address where it is going to live. */
export function checkSiteUrl(startPage: string): Check {
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(startPage)?.[1] ?? '';
  const local = canonical === '' || canonical.startsWith(LOCAL_SITE) || !canonical.startsWith('https://');
  return { name: `Adres serwisu: ${canonical || 'nieznany'}`, findings: local ? ['Cytaty prowadziłyby pod zły adres. Zbuduj serwis ze zmienną SITE_URL, na przykład: SITE_URL=https://priorytety.example npm run build'] : [] };
}

/** Readers can learn who publishes the site and how to reach them. */
export function checkPublisher({ name, email, phone }: Publisher): Check {
  return {
    name: 'Wydawca i kontakt',
    findings: [
      ...(name ? [] : ['Wydawca jest nieustalony. Wpisz „name” w content/publisher.yaml.']),
      ...(email || phone ? [] : ['Kontakt jest nieustalony. Wpisz „email” albo „phone” w content/publisher.yaml.']),
    ],
  };
}

/**
 * Every address that was ever published answers in the built site: a page with its fragment, or a file.
 * @param everHeld all lines that the ledger has had in the history of the project, where it is known
 */
export function checkLedger(dist: string, ledger: readonly string[], everHeld: readonly string[]): Check {
  const findings: string[] = [];
  for (const address of ledger) {
    const [path = '/', fragment] = address.split('#');
    const file = join(dist, path, path.endsWith('/') ? 'index.html' : '');
    if (!existsSync(file)) findings.push(`Nie odpowiada adres ${address}. Przywróć stronę albo wycofaj adres w content/retired.yaml.`);
    else if (fragment && !new RegExp(`\\sid="${fragment}"`).test(readFileSync(file, 'utf8'))) findings.push(`Na stronie ${path} brakuje miejsca #${fragment}.`);
  }
  for (const address of everHeld.filter((each) => !ledger.includes(each))) findings.push(`Z content/permalinks.txt zniknął adres ${address}. Przywróć go.`);
  return { name: `Adresy opublikowane kiedykolwiek: ${ledger.length}`, findings };
}
