import assert from 'node:assert/strict';
import { test } from 'node:test';
import { absolute } from '../site/built.ts';
import { useSite } from './site.ts';

const site = useSite();
const permissions = ['clipboard-read', 'clipboard-write'];

test('„Sprawdź zgodność” recomputes fingerprints from the words on the page, and notices one changed character', async () => {
  const { page, go, complaints } = await site.open();
  for (const path of ['/tematyczne/5/', '/wersje/2011-01-31/tematyczne/5/', '/']) {
    await go(path);
    const check = page.getByRole('button', { name: /^Sprawdź zgodność/ });
    await check.click();
    await page.locator('verify-wording[data-verdict=ok]').waitFor();
    assert.match(await page.locator('verify-wording [role=status]').innerText(), /^Zgodne\./);
    await page.locator('[data-wording]').first().evaluate((wording) => wording.append('.'));
    await check.click();
    await page.locator('verify-wording[data-verdict=differs]').waitFor();
    assert.equal(await page.locator('[data-wording][data-differs]').count(), 1);
  }
  assert.deepEqual(complaints, []);
});

test('/cytuj/ gathers points from its address, and the address follows the choice', async () => {
  const { page, go } = await site.open({ permissions });
  await go('/cytuj/?punkty=t8,t5');
  assert.equal(await page.locator('#zebrane-krotkie').innerText(), 'cz. 1 pkt 5 i 8');
  await page.getByRole('checkbox', { name: /^cz\. 2 pkt 1/ }).check();
  assert.equal(await page.locator('#zebrane-krotkie').innerText(), 'cz. 1 pkt 5 i 8, cz. 2 pkt 1');
  assert.match(page.url(), /\?punkty=t5,t8,g1$/);
  await page.getByRole('button', { name: 'Kopiuj pełne powołanie' }).click();
  await page.locator('#stan-kopiowania').filter({ hasText: /^Skopiowano/ }).waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), `„Obowiązujące cele i priorytety współpracy międzynarodowej” (Kraków, data na stronie źródłowej: 31.01.2011), cz. 1 „Tematyczne”, pkt 5 i 8, cz. 2 „Geograficzne”, pkt 1, ${absolute('/wersje/2011-01-31/')}`);
  await page.getByRole('button', { name: 'Wyczyść wybór' }).click();
  assert.doesNotMatch(page.url(), /\?/);
  assert.ok(await page.getByText('Zaznacz co najmniej jeden punkt.').isVisible());
});

test('on a phone a line follows the reader of /cytuj/, says what is chosen and leads to the citation; paper gets the citation', async () => {
  const { page, go } = await site.open({ viewport: { width: 320, height: 640 } });
  await go('/cytuj/');
  const line = page.locator('.gather-chosen');
  assert.equal(await line.getByRole('link').count(), 0);
  await page.getByRole('checkbox', { name: /^cz\. 1 pkt 2 / }).check();
  assert.equal(await line.locator('output').innerText(), 'Wybrano: cz. 1 pkt 2');
  assert.ok((await line.boundingBox())!.y < 640);
  await line.getByRole('link').click();
  assert.ok((await page.locator('#zebrane').boundingBox())!.y < 640);
  await page.emulateMedia({ media: 'print' });
  assert.ok(await page.locator('#zebrane-pelne').isVisible());
  assert.deepEqual(await page.locator('.gather-point:visible .quiet').allInnerTexts(), ['cz. 1 pkt 2']);
});
