/**
 * Lays out the letters of the index one after the other while the browser has nothing else to do:
 * all at once they would hold up a slow phone, and one that is never laid out has no place for tools that measure the page.
 * Letters above what the reader sees stay as they are, so that the text does not move.
 */
const letters = [...document.querySelectorAll<HTMLElement>('.word-index section')];

function layOutNext(): void {
  const letter = letters.shift();
  if (!letter) return;
  if (letter.getBoundingClientRect().top > 0) letter.style.contentVisibility = 'visible';
  requestIdleCallback(layOutNext);
}

// Safari has no idle time to offer, and lays a letter out when it comes near.
if ('requestIdleCallback' in globalThis) requestIdleCallback(layOutNext);
