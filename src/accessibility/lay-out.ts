import type { Page } from 'playwright-core';

/** Lays out what waits until a reader comes near (letters of the index): until then its boxes stand in places that nobody sees, and cannot be judged. */
export async function layOut(page: Page): Promise<void> {
  await page.locator('main section').evaluateAll((sections) => {
    for (const section of sections) if (getComputedStyle(section).contentVisibility === 'auto') (section as HTMLElement).style.contentVisibility = 'visible';
  });
}
