/** What the gallery looks like, as figures; every list names what is wrong. */
export interface Geometry {
  /** „sample x y width height”, rounded. */
  boxes: string[];
  overflow: string[];
  overlap: string[];
  contrast: string[];
  alignment: string[];
  rhythm: string[];
}

/** Measures the gallery; runs in the page, so everything that it needs stands inside. */
export function looks(): Geometry {
  const CONTRAST = 7;
  const specimens = [...document.querySelectorAll<HTMLElement>('[data-specimen]')];
  const nameOf = (specimen: Element) => specimen.getAttribute('data-specimen') ?? '';
  const words = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 30);
  const within = (element: Element, is: (style: CSSStyleDeclaration) => boolean) => {
    for (let at: Element | null = element; at; at = at.parentElement) if (is(getComputedStyle(at))) return true;
    return false;
  };
  const hidden = (element: Element) => element.closest('.hidden-visually, [hidden], .print-sheet') !== null || within(element, ({ clipPath }) => clipPath === 'inset(50%)');
  /** A box that scrolls by itself, as a wide table does, holds what does not fit. */
  const scrolls = (element: Element) => within(element, ({ overflowX }) => overflowX === 'auto' || overflowX === 'scroll');

  /** Elements with text of their own, with the boxes of that text. */
  const texts = (specimen: Element) => [...specimen.querySelectorAll('*')].filter((element) => !hidden(element)).flatMap((element) => [...element.childNodes].flatMap((node) => {
    if (node.nodeType !== Node.TEXT_NODE || (node.textContent ?? '').trim() === '') return [];
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].filter(({ width }) => width > 1).map((box) => ({ element, box }));
  }));

  const light = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => light(Number(part) / 255));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ground = (element: Element | null): string => {
    if (!element) return 'rgb(255, 255, 255)';
    const { backgroundColor } = getComputedStyle(element);
    return /^rgba\(.*, 0\)$|transparent/.test(backgroundColor) ? ground(element.parentElement) : backgroundColor;
  };
  const ratio = (element: Element) => {
    const style = getComputedStyle(element);
    const [dark = 0, bright = 0] = [luminance(element instanceof SVGElement ? style.fill : style.color), luminance(ground(element))].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  };

  const geometry: Geometry = { boxes: [], overflow: [], overlap: [], contrast: [], alignment: [], rhythm: [] };
  if (document.documentElement.scrollWidth > innerWidth) geometry.overflow.push(`${document.documentElement.scrollWidth} px`);
  for (const specimen of specimens) {
    const own = specimen.getBoundingClientRect();
    const name = nameOf(specimen);
    geometry.boxes.push([name, own.x, own.y + scrollY, own.width, own.height].map((part) => (typeof part === 'number' ? Math.round(part) : part)).join(' '));
    const found = texts(specimen);
    for (const { element, box } of found) {
      if ((box.right > own.right + 1 || box.left < own.left - 1) && !scrolls(element)) geometry.overflow.push(`${name}: „${words(element)}”`);
      if (ratio(element) < CONTRAST) geometry.contrast.push(`${name}: „${words(element)}” ${ratio(element).toFixed(2)}`);
    }
    // The upper and the lower fifth of a line box are air.
    const cores = found.map(({ element, box }) => ({ element, left: box.left + 1, right: box.right - 1, top: box.top + box.height * 0.2, bottom: box.bottom - box.height * 0.2 }));
    cores.forEach((a, index) => cores.slice(index + 1).forEach((b) => {
      if (a.element !== b.element && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom) geometry.overlap.push(`${name}: „${words(a.element)}” i „${words(b.element)}”`);
    }));
    const rows = new Map<string, DOMRect[]>();
    for (const numeral of specimen.querySelectorAll('.tiles .numeral, .specimen-row .numeral')) {
      const box = numeral.getBoundingClientRect();
      const round = getComputedStyle(numeral).borderTopLeftRadius === '50%';
      if (round !== (numeral.getAttribute('data-part') === '2')) geometry.alignment.push(`${name}: kształt liczby ${words(numeral)}`);
      const list = String(numeral.closest('ol, .specimen-row') === null) + numeral.closest('ol')?.getAttribute('aria-label');
      rows.set(list, [...(rows.get(list) ?? []), box]);
    }
    for (const boxes of rows.values()) {
      if (new Set(boxes.map(({ width, height }) => `${Math.round(width)} × ${Math.round(height)}`)).size !== 1 || boxes.some(({ width, height }) => Math.abs(width - height) > 0.5)) geometry.alignment.push(`${name}: różne wielkości`);
      const [left] = boxes;
      if (boxes.some(({ x, y }) => Math.abs(y - (left?.y ?? 0)) > 0.5 && boxes.some((other) => other.y !== y && Math.abs(other.y - y) < (left?.height ?? 0)) && x >= 0)) geometry.alignment.push(`${name}: liczby nie stoją w rzędach`);
    }
    for (const text of specimen.querySelectorAll('.prose p, .quiet, .search-status, .state-lead')) {
      const height = Number.parseFloat(getComputedStyle(text).lineHeight);
      if (Math.abs(height - 4 * Math.round(height / 4)) > 0.05) geometry.rhythm.push(`${name}: ${height} px „${words(text)}”`);
    }
  }
  return geometry;
}

/** Lines of running text that are shorter or longer than a reader likes; the last line of a paragraph may be short. Runs in the page. */
export function measureLines(): string[] {
  const [LEAST, MOST] = [45, 75];
  const RUNNING = '.prose > p, .entry-lead, .adopted blockquote, .adopted figcaption > p:not(.hard-words), .footer-note, .hero-note p, .hero-status, .point-wording, .facts p, .notice p, .plain-note p, .state-lead';
  return [...document.querySelectorAll<HTMLElement>(`:is(${RUNNING})`)].filter((element) => element.getClientRects().length > 0).flatMap((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const counts = new Map<number, number>();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest('.hidden-visually')) continue;
      for (let index = 0; index < (node.textContent ?? '').length; index += 1) {
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        const [box] = range.getClientRects();
        if (!box || box.width === 0) continue;
        const line = [...counts.keys()].find((middle) => Math.abs(middle - (box.top + box.height / 2)) < box.height / 2) ?? box.top + box.height / 2;
        counts.set(line, (counts.get(line) ?? 0) + 1);
      }
    }
    const whole = [...counts.values()].slice(0, -1);
    const mean = whole.reduce((sum, count) => sum + count, 0) / (whole.length || 1);
    const long = [...counts.values()].filter((count) => count > MOST);
    const words = (element.textContent ?? '').trim().slice(0, 40);
    return [...(long.length > 0 ? [`${Math.max(...long)} znaków w wierszu „${words}”`] : []), ...(whole.length > 1 && mean < LEAST ? [`średnio ${Math.round(mean)} znaków w wierszu „${words}”`] : [])];
  });
}
