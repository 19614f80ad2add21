import { textFragment } from '../domain/text-fragment.ts';
import { confirm, copy, select } from './clipboard.ts';

/**
 * Offers a link to the words that the reader selected inside the adopted wording (`data-address`: the dated copy).
 * Once offered it stays, so that it can be reached by keyboard and by touch after the selection is gone.
 */
class PhraseLink extends HTMLElement {
  #link = '';

  connectedCallback(): void {
    document.addEventListener('selectionchange', () => this.#offer());
    const button = this.querySelector('button');
    // Pressing the button must not clear the selection that it is about.
    button?.addEventListener('mousedown', (event) => event.preventDefault());
    button?.addEventListener('click', () => void this.#copy());
  }

  #offer(): void {
    const wording = document.querySelector('[data-wording]');
    const selection = getSelection();
    if (!wording || !selection || selection.rangeCount === 0 || selection.isCollapsed) return;
    const range = selection.getRangeAt(0);
    if (!range.intersectsNode(wording)) return;
    const found = textFragment(wording.textContent ?? '', offsetIn(wording, range.startContainer, range.startOffset), offsetIn(wording, range.endContainer, range.endOffset));
    const shown = this.querySelector('output');
    if (!found || !shown) return;
    this.#link = `${this.dataset['address'] ?? ''}${found.directive}`;
    shown.textContent = found.phrase;
    this.hidden = false;
  }

  async #copy(): Promise<void> {
    const copied = await copy(this.#link, true);
    const shown = this.querySelector('output');
    if (!copied && shown) {
      shown.textContent = this.#link;
      select(shown);
    }
    confirm(copied && (this.dataset['done'] ?? ''));
  }
}

/** How many characters of `root` come before a point of the document; points outside count as its edges. */
function offsetIn(root: Element, node: Node, offset: number): number {
  const text = root.textContent ?? '';
  const all = document.createRange();
  all.selectNodeContents(root);
  const side = all.comparePoint(node, offset);
  if (side !== 0) return side < 0 ? 0 : text.length;
  all.setEnd(node, offset);
  return all.toString().length;
}

customElements.define('phrase-link', PhraseLink);
