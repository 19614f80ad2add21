import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evidenceAddress } from '../domain/permalink.ts';
import type { Publisher } from '../domain/reference.ts';
import type { Check } from './check.ts';

const FILE = 'content/publisher.yaml';
const STATEMENT = 'deklaracja-dostepnosci/index.html';

/** Readers can learn who publishes the site and how to reach them. */
export function checkPublisher({ name, email, phone }: Publisher): Check {
  return {
    name: 'Wydawca i kontakt',
    findings: [
      ...(name ? [] : [`Wydawca jest nieustalony. Wpisz „name” w ${FILE}.`]),
      ...(email || phone ? [] : [`Kontakt jest nieustalony. Wpisz „email” albo „phone” w ${FILE}.`]),
    ],
  };
}

/**
 * The accessibility statement stands in the built site as the configuration has it, and its yearly review is not overdue.
 * @param today ISO day; the one thing here that the clock decides
 */
export function checkStatement(dist: string, publisher: Publisher, today: string): Check {
  const { statementDate, reviewed, published, updated, audited } = publisher;
  const findings: string[] = [];
  if (!published) findings.push(`Data publikacji serwisu jest nieustalona. Wpisz „published” w ${FILE}: dzień, w którym serwis staje w sieci.`);
  if (!updated) findings.push(`Data ostatniej istotnej aktualizacji jest nieustalona. Wpisz „updated” w ${FILE}; przy pierwszej publikacji to ten sam dzień co „published”.`);
  for (const [field, day] of Object.entries({ statementDate, reviewed, published, updated, audited })) {
    if (day && day > today) findings.push(`Pole „${field}” w ${FILE} to ${day}, dzień, którego jeszcze nie było. Popraw datę.`);
  }
  const looked = reviewed && reviewed > statementDate ? reviewed : statementDate;
  const due = `${Number(looked.slice(0, 4)) + 1}-03-31`;
  if (today > due) findings.push(`Przegląd deklaracji dostępności minął ${due}. Sprawdź deklarację i wpisz dzień przeglądu do „reviewed” w ${FILE}.`);
  const file = join(dist, STATEMENT);
  const html = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (!html) findings.push(`Nie ma strony ${STATEMENT}. Przywróć ją w content/pages/ i zbuduj serwis.`);
  if (audited && !existsSync(join(dist, evidenceAddress(audited)))) findings.push(`Pole „audited” w ${FILE} to ${audited}, a w dist/ nie ma raportu ${evidenceAddress(audited)}. Uruchom: npm run check:accessibility -- --evidence ${audited}, i zbuduj serwis jeszcze raz.`);
  for (const [id, day] of html ? [['a11y-data-sporzadzenie', statementDate], ['a11y-data-przeglad', reviewed], ['a11y-data-publikacja', published], ['a11y-data-aktualizacja', updated]] : []) {
    if (day && !html.includes(`<time id="${id}" datetime="${day}"`)) findings.push(`W zbudowanej deklaracji nie ma daty ${day} (${id}) z ${FILE}. Zbuduj serwis jeszcze raz.`);
  }
  return { name: `Deklaracja dostępności: przegląd do ${due}`, findings };
}
