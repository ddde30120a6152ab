/**
 * `<sortable-table>`: a list that can be sorted by its heads (`data-sort`) and
 * narrowed by those with a `data-filter`, in place; with `data-find`, by words
 * as well. What a row says under a head is its own data under that name, which
 * may hold several values between bars, else the text of its cell. Rows may
 * stand in groups, each a body that begins with a row of class `group`: sorting
 * mixes the groups, the third press on a head and a link to a group bring them back.
 */

type Row = HTMLTableRowElement;
type Head = HTMLTableCellElement;

function keyOf({ dataset }: Head): string {
  return dataset.sort ?? dataset.key ?? dataset.filter!.toLowerCase();
}

function valueOf(row: Row, head: Head): string {
  return row.dataset[keyOf(head)] ?? row.cells[head.cellIndex]!.textContent.trim();
}

interface Group {
  body: HTMLTableSectionElement;
  /** The row that names it. */
  name: Row | undefined;
  rows: Row[];
}

class SortableTable extends HTMLElement {
  #groups: Group[] = [];
  #sorted = false;

  connectedCallback(): void {
    this.#groups = [...this.querySelectorAll('tbody')].map((body) => {
      const [name] = body.querySelectorAll<Row>('tr.group');
      return { body, name, rows: [...body.rows].filter((row) => row !== name) };
    });
    const rows = this.#groups.flatMap(({ rows }) => rows);
    if (rows.length === 0) return;
    for (const head of this.querySelectorAll<Head>('th[data-sort]')) this.#makeSortable(head, rows);
    this.#addFilters(rows);
    for (const { name } of this.#groups) {
      const id = name?.querySelector('[id]')?.id;
      for (const link of document.querySelectorAll(`a[href="#${id}"]`)) {
        link.addEventListener('click', () => this.#regroup());
      }
    }
  }

  #makeSortable(head: Head, rows: Row[]): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    const { compare } = new Intl.Collator('en', { numeric: true });
    button.addEventListener('click', () => {
      const was = head.ariaSort;
      const grouped = this.#groups.some(({ name }) => name);
      if (grouped && was === 'descending') return this.#regroup();
      const down = was === 'ascending';
      for (const other of this.querySelectorAll('th[data-sort]')) other.removeAttribute('aria-sort');
      head.ariaSort = down ? 'descending' : 'ascending';
      const sorted = rows.toSorted((a, b) => compare(valueOf(a, head), valueOf(b, head)));
      this.#groups[0]!.body.append(...(down ? sorted.reverse() : sorted));
      this.#sorted = true;
      this.#showNames();
    });
  }

  /** Every row back to its group, in the order in which it came. */
  #regroup(): void {
    for (const { body, rows } of this.#groups) body.append(...rows);
    for (const head of this.querySelectorAll('th[data-sort]')) head.removeAttribute('aria-sort');
    this.#sorted = false;
    this.#showNames();
  }

  /** A name stands over the rows of its group, and not where there are none. */
  #showNames(): void {
    for (const { name, rows } of this.#groups) {
      if (name) name.hidden = this.#sorted || rows.every((row) => row.hidden);
    }
  }

  #addFilters(rows: Row[]): void {
    const form = document.createElement('form');
    form.className = 'filters';
    const add = (name: string, field: HTMLInputElement | HTMLSelectElement) => {
      const label = document.createElement('label');
      label.append(`${name} `, field);
      form.append(label);
      return field;
    };
    const finder = document.createElement('input');
    Object.assign(finder, { type: 'search', name: 'find' });
    if (this.dataset.find) add(this.dataset.find, finder);
    const heads = [...this.querySelectorAll<Head>('th[data-filter]')];
    if (heads.length === 0 && !this.dataset.find) return;
    const selects = heads.map((head) => {
      const values = [...new Set(rows.flatMap((row) => valueOf(row, head).split('|')))].filter(Boolean).sort();
      const select = document.createElement('select');
      select.name = keyOf(head);
      select.append(new Option('Any', ''), ...values.map((value) => new Option(value, value)));
      add(head.dataset.filter!, select);
      return { head, select };
    });
    const count = document.createElement('output');
    form.append(count);

    const texts = new Map<Row, string>();
    const textOf = (row: Row) => {
      if (!texts.has(row)) texts.set(row, row.textContent.toLowerCase());
      return texts.get(row)!;
    };
    const narrow = () => {
      const words = finder.value.toLowerCase().split(/\s+/).filter(Boolean);
      const chosen = selects.filter(({ select }) => select.value !== '');
      for (const row of rows) {
        row.hidden = !(
          chosen.every(({ head, select }) => valueOf(row, head).split('|').includes(select.value)) &&
          words.every((word) => textOf(row).includes(word))
        );
      }
      this.#showNames();
      count.textContent = `${rows.filter((row) => !row.hidden).length} of ${rows.length}`;
    };
    form.addEventListener('input', () => {
      narrow();
      const wanted = [...new FormData(form)].filter(([, value]) => value !== '') as [string, string][];
      const query = new URLSearchParams(wanted).toString();
      history.replaceState(null, '', location.pathname + (query ? `?${query}` : ''));
    });
    form.addEventListener('submit', (event) => event.preventDefault());
    const asked = new URLSearchParams(location.search);
    for (const { select } of selects) select.value = asked.get(select.name) ?? '';
    finder.value = asked.get('find') ?? '';
    if (location.search) narrow();
    this.prepend(form);
  }
}

customElements.define('sortable-table', SortableTable);
