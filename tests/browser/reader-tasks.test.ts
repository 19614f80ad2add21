import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { useSite } from './site.ts';

const site = useSite();
/** A phone, held upright. */
const PHONE = { viewport: { width: 390, height: 844 } };

interface Task {
  question: string;
  /** Names of the links that are followed, one a step. */
  steps: RegExp[];
  /** Where the answer stands, and the answer itself. */
  path: string;
  selector: string;
  answer: RegExp;
}

/** The five tasks of docs/walkthrough.md, „Zadania czytelnika”. */
const TASKS: Task[] = [
  { question: 'Czego miasto chce dla młodych?', steps: [/^Dla ucznia i\sstudenta$/, /^Priorytet tematyczny\s15: /], path: '/tematyczne/15/', selector: '.plain-note', answer: /Młodzi z\sKrakowa i\smłodzi z\szagranicy mają utrzymywać żywe kontakty/ },
  { question: 'Co znaczy „europolia”?', steps: [/^Pojęcia$/, /^europolia$/], path: '/pojecia/europolia/', selector: '.term-text', answer: /Dokument nie mówi, co znaczy to słowo/ },
  { question: 'Które priorytety dotyczą Ukrainy?', steps: [/^Miejsca$/, /^Ukraina$/], path: '/miejsca/ukraina/', selector: '.point-list', answer: /Priorytet geograficzny\s2.*Rosja, Ukraina, Białoruś/s },
  { question: 'Co punkt 8 ma wspólnego z unijnymi pieniędzmi?', steps: [/^Unia Europejska$/, /^Priorytet tematyczny\s8: /], path: '/tematyczne/8/', selector: '.ties', answer: /Priorytet tematyczny\s5: Unijne pieniądze.*Oba punkty mówią o\sfunduszach unijnych.*funduszy strukturalnych UE/s },
  { question: 'Co się zmieniło w sprawie Rosji?', steps: [/^Miejsca$/, /^Rosja$/], path: '/miejsca/rosja/', selector: '#nota', answer: /2\smarca 2022\sr\..*zakończeniu współpracy z\sMoskwą i\sSankt Petersburgiem/s },
];

/** Tab until a link of this name has the focus: what a person does who has no pointer. */
async function tabToLink(page: Page, name: RegExp): Promise<void> {
  for (let press = 0; press < 90; press += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => (document.activeElement?.matches('main a') ? (document.activeElement.textContent ?? '').trim() : ''));
    if (name.test(focused)) return;
  }
  assert.fail(`klawiszem Tab nie da się dojść do linku ${name}`);
}

for (const { question, steps, path, selector, answer } of TASKS) {
  for (const way of ['a finger and no JavaScript', 'the keyboard alone'] as const) {
    test(`„${question}” takes ${steps.length} steps on a phone with ${way}`, async () => {
      const byFinger = way !== 'the keyboard alone';
      const { page, go, complaints } = await site.open({ ...PHONE, javaScriptEnabled: !byFinger });
      await go('/');
      for (const step of steps) {
        const before = page.url();
        if (byFinger) await page.locator('main').getByRole('link', { name: step }).first().click();
        else {
          await tabToLink(page, step);
          await page.keyboard.press('Enter');
        }
        await page.waitForURL(({ href }) => href !== before);
      }
      assert.ok(page.url().endsWith(path), page.url());
      assert.ok(steps.length <= 3);
      assert.match((await page.locator(selector).first().textContent()) ?? '', answer);
      assert.deepEqual(complaints, []);
    });
  }
}
