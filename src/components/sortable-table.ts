/**
 * A table that can be sorted by its columns and narrowed by a word. Enhances a plain table:
 * a heading with `data-sort` becomes a button; a cell sorts by `data-value` or by its text.
 */
class SortableTable extends HTMLElement {
  readonly #compare = new Intl.Collator('pl', { numeric: true }).compare;
  #rows: HTMLTableRowElement[] = [];

  connectedCallback(): void {
    this.#rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')];
    this.querySelectorAll<HTMLTableCellElement>('th[data-sort]').forEach((heading) => this.#addButton(heading));
    const filter = this.querySelector<HTMLElement>('.table-filter');
    const input = filter?.querySelector('input');
    if (!filter || !input) return;
    filter.hidden = false;
    input.addEventListener('input', () => this.#narrow(input.value));
    if (input.value !== '') this.#narrow(input.value);
  }

  #addButton(heading: HTMLTableCellElement): void {
    if (heading.querySelector('button')) return;
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: heading.textContent });
    heading.replaceChildren(button);
    button.addEventListener('click', () => this.#sort(heading));
  }

  #sort(heading: HTMLTableCellElement): void {
    const direction = heading.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending';
    for (const other of this.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
    heading.setAttribute('aria-sort', direction);
    const value = (row: HTMLTableRowElement) => {
      const cell = row.cells[heading.cellIndex];
      return cell?.dataset['value'] ?? cell?.textContent ?? '';
    };
    const sign = direction === 'ascending' ? 1 : -1;
    this.querySelector('tbody')?.append(...[...this.#rows].sort((a, b) => sign * this.#compare(value(a), value(b))));
  }

  #narrow(word: string): void {
    const wanted = fold(word.trim());
    for (const row of this.#rows) row.hidden = !fold(row.textContent ?? '').includes(wanted);
    const shown = this.#rows.filter((row) => !row.hidden).length;
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = (this.dataset['status'] ?? '').replace('%n', String(shown)).replace('%t', String(this.#rows.length));
  }
}

/** Letters alike for typing without Polish marks: „młodzież” and „mlodziez”. */
function fold(text: string): string {
  return text.toLocaleLowerCase('pl').normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l');
}

customElements.define('sortable-table', SortableTable);
