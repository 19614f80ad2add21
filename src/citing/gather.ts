import { cite, type CitedPoint, citeShort, inQuotationMarks } from '../domain/citation.ts';

/**
 * Gathers several points into one citation (`/cytuj/?punkty=t5,t8`). The choice lives in the address only.
 * Texts of the document come from the page (`data-title`, `data-date`, `data-url`), so every language and text can use it.
 */
class GatherPoints extends HTMLElement {
  connectedCallback(): void {
    const asked = new Set((new URLSearchParams(location.search).get('punkty') ?? '').toLowerCase().split(/[\s,]+/));
    for (const box of this.#boxes) {
      box.hidden = false;
      box.checked = asked.has(box.value);
    }
    this.querySelector('section')?.removeAttribute('hidden');
    this.addEventListener('change', () => this.#show(true));
    const clear = this.querySelector<HTMLButtonElement>('[data-clear]');
    clear?.addEventListener('click', () => {
      for (const box of this.#boxes) box.checked = false;
      this.#show(true);
      this.#boxes[0]?.focus();
    });
    this.#show(false);
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  }

  #show(write: boolean): void {
    const { title = '', translatedTitle, date = '', url = '' } = this.dataset;
    const language = document.documentElement.lang;
    const chosen = this.#boxes.filter(({ checked }) => checked);
    const points = chosen.map(pointOf);
    const citation = points.length > 0 ? cite({ title, translatedTitle, sourceDate: date }, points, url, language) : '';
    this.#fill('zebrane-pelne', citation);
    const short = citeShort(points, language);
    this.#fill('zebrane-krotkie', short);
    this.#fill('zebrane-wybrane', points.length > 0 ? `${this.dataset['chosen']} ${short}` : '');
    this.#fill('zebrane-cytaty', points.length > 0 ? [...points.map((point) => `${citeShort([point], language)}: ${inQuotationMarks(point.wording, language)}`), `– ${citation}`].join('\n') : '');
    this.querySelector('[data-result]')?.toggleAttribute('hidden', points.length === 0);
    this.querySelector('[data-empty]')?.toggleAttribute('hidden', points.length > 0);
    if (!write) return;
    const address = new URL(location.href);
    address.search = chosen.length > 0 ? `?punkty=${chosen.map(({ value }) => value).join(',')}` : '';
    history.replaceState(null, '', address);
  }

  #fill(id: string, text: string): void {
    const place = document.getElementById(id);
    if (place) place.textContent = text;
  }
}

/** A point as its checkbox tells it. */
function pointOf({ dataset }: HTMLInputElement): CitedPoint & { wording: string } {
  return { list: { part: Number(dataset['part']), name: dataset['name'] ?? '' }, number: Number(dataset['number']), wording: dataset['text'] ?? '' };
}

customElements.define('gather-points', GatherPoints);
