import type { Page } from 'playwright-core';

/** The spacing that a reader may set (WCAG 2.2, 1.4.12). Our own styles stand in layers, so these win as a reader's do. */
export const SPACING = '* { line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em; } p { margin-block-end: 2em; }';

/** Whether the page is wider than its window. */
export function sidewaysScroll(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
    return [`strona ma ${scrollWidth} px szerokości, okno ${clientWidth} px: ${wide.slice(-2).map((element) => element.outerHTML.slice(0, 150)).join(' | ')}`];
  });
}

/** Text that is cut off by its own box or lies upon other text. */
export function spacingLoss(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lost: string[] = [];
    const hidden = (element: Element) => getComputedStyle(element).clipPath !== 'none' || !element.checkVisibility({ visibilityProperty: true });
    const boxes: { box: DOMRect; owner: Element }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const owner = node.parentElement;
      if (!owner || !node.textContent?.trim() || owner.closest('script, noscript, svg') || owner.closest('.hidden-visually, .skip') || hidden(owner)) continue;
      const { overflowX, overflowY } = getComputedStyle(owner);
      if (overflowX === 'hidden' && owner.scrollWidth > owner.clientWidth + 1) lost.push(`ucięte w poziomie: ${owner.outerHTML.slice(0, 120)}`);
      if (overflowY === 'hidden' && owner.scrollHeight > owner.clientHeight + 1) lost.push(`ucięte w pionie: ${owner.outerHTML.slice(0, 120)}`);
      const range = document.createRange();
      range.selectNodeContents(node);
      // The middle half of a line: what truly touches letters.
      for (const { x, y, width, height } of range.getClientRects()) boxes.push({ box: new DOMRect(x, y + height / 4, width, height / 2), owner });
    }
    boxes.sort((one, other) => one.box.top - other.box.top);
    boxes.forEach(({ box, owner }, index) => {
      for (const other of boxes.slice(index + 1)) {
        if (other.box.top >= box.bottom) break;
        if (Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 2) lost.push(`nachodzi: „${owner.textContent?.slice(0, 40)}” na „${other.owner.textContent?.slice(0, 40)}”`);
      }
    });
    return lost;
  });
}
