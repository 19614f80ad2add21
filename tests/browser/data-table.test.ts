import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { plain } from '../site/built.ts';
import { points } from '../yardstick.ts';
import { useSite } from './site.ts';

const site = useSite();
const ids = points.map(({ id }) => id.toLowerCase());
const order = (page: Page) => page.locator('sortable-table tbody tr:visible').evaluateAll((rows) => rows.map(({ id }) => id));

test('the table of the data page sorts by each column, both ways, and says so to a screen reader', async () => {
  const { page, go, complaints } = await site.open();
  await go('/dane/');
  assert.deepEqual(await order(page), ids);
  for (const name of ['Krótki tytuł', 'Brzmienie', 'Powiązania', 'Punkt']) {
    const heading = page.getByRole('columnheader', { name });
    await heading.getByRole('button').click();
    assert.equal(await heading.getAttribute('aria-sort'), 'ascending', name);
    const up = await order(page);
    assert.deepEqual([...up].sort(), [...ids].sort(), name);
    await heading.getByRole('button').press('Enter');
    assert.equal(await heading.getAttribute('aria-sort'), 'descending', name);
    assert.notDeepEqual(await order(page), up, name);
    assert.equal(await page.locator('th[aria-sort]').count(), 1, name);
  }
  assert.deepEqual(await order(page), [...ids].reverse());
  assert.deepEqual(complaints, []);
});

test('labels are sorted as Polish sorts them', async () => {
  const { page, go } = await site.open();
  await go('/dane/');
  await page.getByRole('columnheader', { name: 'Krótki tytuł' }).getByRole('button').click();
  const labels = await page.locator('sortable-table tbody tr td:nth-child(2)').evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-value') ?? ''));
  assert.deepEqual(labels, [...labels].sort(new Intl.Collator('pl').compare));
});

test('a word narrows the table, with and without Polish letters, and the count is announced', async () => {
  const { page, go } = await site.open();
  await go('/dane/');
  const field = page.getByLabel('Pokaż tylko wiersze ze słowem');
  const expected = points.filter(({ wording }) => /młodzież/i.test(wording)).map(({ id }) => id.toLowerCase());
  for (const word of ['młodzież', 'MLODZIEZ']) {
    await field.fill(word);
    assert.deepEqual(await order(page), expected, word);
    assert.equal(plain(await page.locator('sortable-table [role=status]').innerText()), `Widać wierszy: ${expected.length} z ${points.length}`);
  }
  await field.fill('brak takiego słowa');
  assert.deepEqual(await order(page), []);
  await field.fill('');
  assert.deepEqual(await order(page), ids);
});

test('a link to a row of the table leads to the row', async () => {
  const { page, go } = await site.open();
  await go('/dane/#g2');
  await page.locator('tr#g2').waitFor();
  assert.ok(await page.locator('tr#g2').evaluate((row) => row.matches(':target')));
});
