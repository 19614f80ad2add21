/** Plain text as HTML for a word processor: its language, addresses as links, nothing else. */
export function richText(text: string, language: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const linked = escaped.replace(/https?:\/\/[^\s)<]+/g, '<a href="$&">$&</a>');
  return `<span lang="${language}">${linked.replace(/\n/g, '<br>')}</span>`;
}

/**
 * Puts text on the clipboard, as `text/plain` and, unless it is code, as `text/html`.
 * Old browsers and plain http copy through the `copy` event.
 * @returns false when the browser refuses both ways
 */
export async function copy(text: string, rich: boolean, language = document.documentElement.lang): Promise<boolean> {
  const flavours: Record<string, string> = { 'text/plain': text, ...(rich && { 'text/html': richText(text, language) }) };
  try {
    const blobs = Object.entries(flavours).map(([type, value]): [string, Blob] => [type, new Blob([value], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return copyByEvent(flavours);
  }
}

function copyByEvent(flavours: Record<string, string>): boolean {
  let put = false;
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    for (const [type, value] of Object.entries(flavours)) event.clipboardData?.setData(type, value);
    put = event.clipboardData !== null;
  };
  document.addEventListener('copy', fill);
  const done = document.execCommand('copy');
  document.removeEventListener('copy', fill);
  return done && put;
}

/** Selects an element, so that the reader can copy it with a key. */
export function select(element: Element): void {
  getSelection()?.selectAllChildren(element);
}

/**
 * Says in the one live region of the page what was copied; the same words twice are spoken twice.
 * `false` says that the browser refused and the text is selected instead.
 */
export function confirm(copied: string | false): void {
  const region = document.getElementById('stan-kopiowania');
  if (!region) return;
  const message = copied === false ? (region.dataset['selected'] ?? '') : copied;
  region.textContent = '';
  requestAnimationFrame(() => (region.textContent = message));
  clearTimeout(fading);
  fading = setTimeout(() => (region.textContent = ''), 8000);
}

let fading: ReturnType<typeof setTimeout> | undefined;
