import type { SearchSession } from './session.ts';
import { trim } from './tokenize.ts';

/** How a query came: by typing, by Enter or the button, or out of the address. */
type Asked = 'typed' | 'sent' | 'read';

/**
 * The search field with its results (hooks: data-search-state, data-search-query, #wyniki).
 * Enhances a plain form, which without JavaScript still leads to the search page.
 * The engine, the lexicon and Pagefind are fetched on intent: focus, pointer, or a query in the address.
 */
class SearchBox extends HTMLElement {
  #turn = 0;
  readonly #parts = new Map<string, HTMLElement>();
  #session: Promise<SearchSession> | undefined;
  /** The address holds a query that was sent; typing begins a new step for the Back button. */
  #sent = true;

  connectedCallback(): void {
    const { form, input } = this;
    const warm = () => void this.#load().then((session) => session.warm()).catch(() => undefined);
    input.addEventListener('focus', warm, { once: true });
    input.addEventListener('pointerenter', warm, { once: true });
    input.addEventListener('keydown', (event) => this.#onKey(event));
    form.addEventListener('input', () => void this.answer());
    form.addEventListener('submit', (event) => {
      if (!this.#isPage) return;
      event.preventDefault();
      void this.answer('sent');
    });
    this.querySelector('#wyniki')?.addEventListener('keydown', (event) => event instanceof KeyboardEvent && this.#onKey(event));
    if (!this.#isPage) return this.#readHistory();
    addEventListener('popstate', () => this.#readAddress());
    this.#readAddress();
  }

  get form(): HTMLFormElement {
    return this.querySelector('form')!;
  }

  get input(): HTMLInputElement {
    return this.querySelector<HTMLInputElement>('input[type=search]')!;
  }

  get #isPage(): boolean {
    return this.dataset['page'] !== undefined;
  }

  get #list(): string {
    return this.querySelector<HTMLInputElement>('[name=lista]:checked')?.value ?? '';
  }

  #load(): Promise<SearchSession> {
    this.#session ??= import('./session.ts').then(({ openSession }) => openSession(this.dataset));
    this.#session.catch(() => (this.#session = undefined));
    return this.#session;
  }

  /** Answers what stands in the field; a query that was sent is a step of its own for the Back button. */
  async answer(asked: Asked = 'typed'): Promise<void> {
    const query = this.input.value;
    const turn = ++this.#turn;
    const current = () => turn === this.#turn;
    let remembered = false;
    const remember = () => {
      if (!remembered && current()) this.#remember(query, asked);
      remembered = true;
    };
    if (query.trim() !== '') this.#state('busy', query);
    delete this.dataset['error'];
    try {
      const session = await this.#load();
      await session.answer(query, this.#list, (view, settled) => {
        if (!current()) return;
        this.#fill('#wyniki', view.items);
        this.#fill('.search-notes', view.notes);
        this.#beside(view.beside);
        if (settled || view.items.length > 0) this.#showAll(view.items.length === 0);
        // Writing the history costs more than the answer: what was sent is written after the first list, what was typed after the last.
        if (!settled) return void (asked === 'typed' || setTimeout(remember));
        if (asked !== 'typed') remember();
        this.#say(view.status);
        this.#state(query.trim() === '' ? 'idle' : 'done', query);
        setTimeout(remember);
      });
    } catch {
      if (!current()) return;
      remember();
      this.#fill('#wyniki', []);
      this.#beside([]);
      this.dataset['error'] = '';
      this.#showAll(true);
      this.#say(this.dataset['failed'] ?? '');
      this.#state('done', query);
    }
  }

  /** A part of the page that the search fills; all of them stand there from the beginning. */
  #part(selector: string): HTMLElement {
    const known = this.#parts.get(selector) ?? this.querySelector<HTMLElement>(selector)!;
    this.#parts.set(selector, known);
    return known;
  }

  /** Puts nodes in the place of those that were there; what stands there already is not touched. Who stands on a link stays on it. */
  #fill(selector: string, items: readonly HTMLElement[]): void {
    const part = this.#part(selector);
    const focused = document.activeElement;
    const held = focused instanceof HTMLAnchorElement && part.contains(focused) ? focused.pathname : undefined;
    if (items.length !== part.childElementCount || items.some((item, index) => item !== part.children[index])) part.replaceChildren(...items);
    if (held !== undefined) ([...part.querySelectorAll('a')].find(({ pathname }) => pathname === held) ?? this.input).focus();
  }

  /** Said once per settled answer; the element stood in the page before the search (WCAG 4.1.3). */
  #say(text: string): void {
    this.#part('[role=status]').textContent = text;
  }

  /** The second list, there only when it holds something. */
  #beside(items: readonly HTMLElement[]): void {
    this.#part('.search-beside').hidden = items.length === 0;
    this.#fill('.search-beside ul', items);
  }

  /** The whole list stands under a search that has no results. */
  #showAll(shown: boolean): void {
    document.querySelector('[data-all-priorities]')?.toggleAttribute('hidden', !shown);
  }

  #state(state: 'idle' | 'busy' | 'done', query: string): void {
    const region = this.#part('[data-search-state]');
    region.setAttribute('aria-busy', String(state === 'busy'));
    if (state !== 'busy') region.dataset['searchQuery'] = query;
    region.dataset['searchState'] = state;
  }

  /** Down and Up walk between the field and the results; Escape comes back to the field and clears it. */
  #onKey(event: KeyboardEvent): void {
    const links = [...this.querySelectorAll<HTMLElement>('#wyniki a')];
    const at = links.indexOf(event.target as HTMLElement);
    if (event.key === 'Escape' && at >= 0) this.input.focus();
    else if (event.key === 'ArrowDown' && at < links.length - 1) links[at + 1]?.focus();
    else if (event.key === 'ArrowUp' && at >= 0) (links[at - 1] ?? this.input).focus();
    else return;
    event.preventDefault();
  }

  #readAddress(): void {
    const parameters = new URLSearchParams(location.search);
    this.input.value = parameters.get('q') ?? '';
    const list = parameters.get('lista') ?? '';
    for (const radio of this.querySelectorAll<HTMLInputElement>('[name=lista]')) radio.checked = radio.value === list;
    this.#sent = true;
    // An address that asks shows its answer alone: what stood there before it would have to move.
    if (this.input.value !== '' && !this.#session) {
      this.#say('');
      this.#showAll(false);
    }
    if (this.input.value !== '' || this.#session) void this.answer('read');
  }

  /** Elsewhere than on the search page the query is kept in the history entry, so that Back restores it. */
  #readHistory(): void {
    const state: unknown = history.state;
    if (typeof state !== 'object' || state === null || !('query' in state) || typeof state.query !== 'string' || state.query === '') return;
    this.input.value = state.query;
    void this.answer();
  }

  #remember(query: string, asked: Asked): void {
    const url = new URL(location.href);
    if (this.#isPage) {
      // Servers refuse longer addresses, and the search does not look at more.
      for (const [key, value] of [['q', trim(query)], ['lista', this.#list]] as const) {
        if (value) url.searchParams.set(key, value);
        else url.searchParams.delete(key);
      }
    }
    // Sent before what was typed had been written down, it is still a step: the query before it must not be lost.
    const step = this.#isPage && this.#sent && asked !== 'read' && url.href !== location.href;
    this.#sent = asked !== 'typed';
    try {
      history[step ? 'pushState' : 'replaceState']({ query }, '', url);
    } catch {
      // Safari allows 100 changes in 30 seconds; the next one brings the address up to date.
    }
  }
}

customElements.define('search-box', SearchBox);
