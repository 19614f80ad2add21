import { searchPl as t } from '../i18n/search-pl.ts';
import { find, type Hit, loadPagefind } from './finder.ts';

/**
 * The search field with its results (hooks: data-search-state, data-search-query, #wyniki).
 * Enhances a plain form: without JavaScript the form still leads to the search page.
 */
class SearchBox extends HTMLElement {
  #asked = 0;
  /** The address holds a query that was sent; typing begins a new step for the Back button. */
  #sent = true;

  connectedCallback(): void {
    const { input, form } = this;
    const warm = () => void loadPagefind(this.#bundle, this.#base).catch(() => undefined);
    input.addEventListener('focus', warm, { once: true });
    input.addEventListener('pointerenter', warm, { once: true });
    form.addEventListener('input', () => this.answer());
    form.addEventListener('submit', (event) => {
      if (!this.#isPage) return;
      event.preventDefault();
      this.answer(true);
    });
    if (this.#isPage) {
      addEventListener('popstate', () => this.#readAddress());
      this.#readAddress();
    } else this.#readHistory();
  }

  get form(): HTMLFormElement {
    return this.querySelector('form')!;
  }

  get input(): HTMLInputElement {
    return this.querySelector<HTMLInputElement>('input[type=search]')!;
  }

  get #bundle(): string {
    return this.dataset['bundle'] ?? '/pagefind/';
  }

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }

  get #isPage(): boolean {
    return this.dataset['page'] !== undefined;
  }

  get #list(): string {
    return this.querySelector<HTMLInputElement>('[name=lista]:checked')?.value ?? '';
  }

  /** Answers what stands in the field; `keep` makes the query a step of its own for the Back button. */
  async answer(keep = false): Promise<void> {
    const query = this.input.value;
    const turn = ++this.#asked;
    if (this.#isPage) this.#writeAddress(query, keep);
    else history.replaceState({ query }, '');
    if (query.trim() === '') return this.#show(query, [], 'idle', this.#isPage ? t.idle : '');
    this.#state('busy', query);
    try {
      const hits = await find(query.trim(), this.#list, this.#bundle, this.#base);
      if (turn === this.#asked) this.#show(query, hits, 'done', hits.length > 0 ? t.found(hits.length, query.trim()) : `${t.none(query.trim())}. ${t.noneHelp}`);
    } catch {
      if (turn === this.#asked) this.#show(query, [], 'done', t.failed);
    }
  }

  #show(query: string, hits: readonly Hit[], state: 'idle' | 'done', status: string): void {
    this.querySelector('#wyniki')!.replaceChildren(...hits.map(resultItem));
    this.querySelector('[role=status]')!.textContent = status;
    document.querySelector('[data-all-priorities]')?.toggleAttribute('hidden', hits.length > 0);
    this.#state(state, query);
  }

  #state(state: 'idle' | 'busy' | 'done', query: string): void {
    const region = this.querySelector<HTMLElement>('[data-search-state]')!;
    region.setAttribute('aria-busy', String(state === 'busy'));
    if (state !== 'busy') region.dataset['searchQuery'] = query;
    region.dataset['searchState'] = state;
  }

  #readAddress(): void {
    const parameters = new URLSearchParams(location.search);
    this.input.value = parameters.get('q') ?? '';
    const list = parameters.get('lista') ?? '';
    for (const radio of this.querySelectorAll<HTMLInputElement>('[name=lista]')) radio.checked = radio.value === list;
    this.#sent = true;
    if (this.input.value !== '' || this.#asked > 0) void this.answer(true);
  }

  /** Elsewhere than on the search page the query is kept in the history entry, so that Back restores it. */
  #readHistory(): void {
    const state: unknown = history.state;
    if (typeof state !== 'object' || state === null || !('query' in state) || typeof state.query !== 'string' || state.query === '') return;
    this.input.value = state.query;
    void this.answer();
  }

  #writeAddress(query: string, keep: boolean): void {
    const url = new URL(location.href);
    for (const [key, value] of [['q', query], ['lista', this.#list]] as const) {
      if (value) url.searchParams.set(key, value);
      else url.searchParams.delete(key);
    }
    const step = this.#sent && !keep;
    this.#sent = keep;
    if (url.href !== location.href) history[step ? 'pushState' : 'replaceState'](null, '', url);
  }
}

function resultItem({ href, name, wording, number, part }: Hit): HTMLLIElement {
  const item = document.createElement('li');
  const numeral = Object.assign(document.createElement('span'), { className: 'numeral', textContent: number, ariaHidden: 'true' });
  numeral.dataset['part'] = part;
  const text = document.createElement('div');
  text.append(Object.assign(document.createElement('a'), { href, textContent: name }), Object.assign(document.createElement('p'), { className: 'result-wording', textContent: wording, lang: 'pl' }));
  item.append(numeral, text);
  return item;
}

customElements.define('search-box', SearchBox);
