import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { PAGE_KINDS } from '../../src/accessibility/page-kinds.ts';
import { settled } from '../browser/search-page.ts';
import { useSite } from '../browser/site.ts';
import { outlineOf } from './outline.ts';

const site = useSite();

/** Kind of page → what a screen reader is told, as tests/full/outlines.txt has it. */
const expected = new Map(readFileSync(new URL('outlines.txt', import.meta.url), 'utf8').split(/^# /m).slice(1).map((part) => {
  const [title = '', ...lines] = part.trimEnd().split('\n');
  return [title, lines] as const;
}));

for (const { kind, example } of PAGE_KINDS.filter((each) => each.kind !== 'krótki adres')) {
  test(`${kind} (${example}): landmarks, headings and names as a screen reader gets them`, async () => {
    const { page, go } = await site.open();
    await go(example);
    await page.waitForFunction(() => [...document.querySelectorAll('main section')].every((section) => getComputedStyle(section).contentVisibility === 'visible'));
    assert.deepEqual(await outlineOf(page), expected.get(`${kind} ${example}`), 'Jeśli zmiana jest zamierzona, wpisz ją do tests/full/outlines.txt.');
  });
}

/** Words of a live region in the tree itself, which is what is read out. */
async function announced(page: import('playwright-core').Page, id: string): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const handle = await session.send('Runtime.evaluate', { expression: `document.getElementById('${id}')` });
  const { nodes: [region] } = await session.send('Accessibility.getPartialAXTree', { objectId: handle.result.objectId!, fetchRelatives: false });
  assert.equal(region?.role?.value, 'status');
  assert.equal(region?.properties?.find(({ name }) => name === 'live')?.value.value, 'polite');
  const inside = (of: string): string => nodes.filter(({ parentId }) => parentId === of).map((node) => (node.role?.value === 'StaticText' ? String(node.name?.value ?? '') : inside(node.nodeId))).join('');
  return inside(region!.nodeId);
}

test('after searching the number of results is announced, and with none what to do', async () => {
  const { page, go } = await site.open();
  await go('/szukaj/');
  for (const [query, words] of [['Unia', /^Znaleziono|wynik|priorytet/i], ['qxqxqxqx', /nic|brak|żad/i]] as const) {
    await page.locator('main input[type=search]').fill(query);
    const { status } = await settled(page, query);
    const heard = await announced(page, 'stan-wyszukiwania');
    assert.equal(heard.replace(/\s+/g, ' ').trim(), status.replace(/\s+/g, ' ').trim());
    assert.match(heard, words);
  }
});

test('after copying the confirmation is announced', async () => {
  const { page, go } = await site.open({ permissions: ['clipboard-read', 'clipboard-write'] });
  await go('/tematyczne/8/');
  await page.locator('.quick-cite').getByRole('button', { name: /^Kopiuj powołanie/ }).click();
  await page.locator('#stan-kopiowania').filter({ hasText: /^Skopiowano/ }).waitFor();
  assert.match(await announced(page, 'stan-kopiowania'), /^Skopiowano powołanie/);
});
