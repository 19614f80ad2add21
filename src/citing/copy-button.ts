import { confirm, copy, select } from './clipboard.ts';

/**
 * A button that copies the text of an element of the page (`data-from`: its id; `data-plain`: without an HTML flavour).
 * Hidden until this script runs: without it the same text stands in the page and can be selected.
 */
class CopyButton extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => void this.#copy());
  }

  async #copy(): Promise<void> {
    const { from = '', done = '', plain } = this.dataset;
    const source = document.getElementById(from);
    if (!source) return;
    const copied = await copy(source.innerText.trim(), plain === undefined, source.closest<HTMLElement>('[lang]')?.lang);
    if (!copied) {
      for (let box = source.closest('details'); box; box = box.parentElement?.closest('details') ?? null) box.open = true;
      select(source);
    }
    // The end of the button's name, heard only, says whose text it is.
    confirm(copied && done + (this.querySelector('button span')?.textContent ?? ''));
  }
}

customElements.define('copy-button', CopyButton);
