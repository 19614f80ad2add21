/**
 * Lays out the letters of the index one after the other while the browser has nothing else to do:
 * all at once they would hold up a slow phone, and one that is never laid out is missing for a screen reader and for tools that measure the page.
 * Letters above what the reader sees follow only where the browser keeps the text in its place meanwhile.
 */
const letters = [...document.querySelectorAll<HTMLElement>('.word-index section')];
const anchored = CSS.supports('overflow-anchor', 'auto');
// Safari has no idle time to offer.
const whenIdle: (work: () => void) => void = globalThis.requestIdleCallback ?? setTimeout;

function layOutNext(): void {
  const letter = letters.shift();
  if (!letter) return;
  if (anchored || letter.getBoundingClientRect().top > 0) letter.style.contentVisibility = 'visible';
  whenIdle(layOutNext);
}

whenIdle(layOutNext);
