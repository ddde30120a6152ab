/** `<sortable-table>`: a list that can be sorted by its heads and narrowed by party and status, in place. */

type Row = HTMLTableRowElement;

class SortableTable extends HTMLElement {
  connectedCallback(): void {
    const body = this.querySelector('tbody');
    if (!body) return;
    const rows = [...body.rows];
    for (const head of this.querySelectorAll<HTMLElement>('th[data-sort]')) this.#makeSortable(head, body, rows);
    this.#addFilters(rows);
  }

  #makeSortable(head: HTMLElement, body: HTMLTableSectionElement, rows: Row[]): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    const key = head.dataset.sort!;
    button.addEventListener('click', () => {
      const down = head.ariaSort === 'ascending';
      for (const other of this.querySelectorAll<HTMLElement>('th[data-sort]')) other.removeAttribute('aria-sort');
      head.ariaSort = down ? 'descending' : 'ascending';
      const sorted = rows.toSorted((a, b) => a.dataset[key]!.localeCompare(b.dataset[key]!, 'en', { numeric: true }));
      body.append(...(down ? sorted.reverse() : sorted));
    });
  }

  #addFilters(rows: Row[]): void {
    const form = document.createElement('form');
    form.className = 'filters';
    const count = document.createElement('output');
    const values = (key: string) =>
      [...new Set(rows.flatMap((row) => row.dataset[key]!.split('|')))].filter(Boolean).sort();
    for (const [key, name] of [
      ['party', 'Party'],
      ['status', 'Status'],
    ] as const) {
      const select = document.createElement('select');
      select.name = key;
      select.append(new Option('Any', ''), ...values(key).map((value) => new Option(value, value)));
      const label = document.createElement('label');
      label.append(`${name} `, select);
      form.append(label);
    }
    form.append(count);
    const narrow = () => {
      const wanted = [...new FormData(form)].filter(([, value]) => value !== '') as [string, string][];
      for (const row of rows)
        row.hidden = !wanted.every(([key, value]) => row.dataset[key]!.split('|').includes(value));
      count.textContent = `${rows.filter((row) => !row.hidden).length} of ${rows.length}`;
      return wanted;
    };
    form.addEventListener('input', () => {
      const query = new URLSearchParams(narrow()).toString();
      history.replaceState(null, '', location.pathname + (query ? `?${query}` : ''));
    });
    for (const select of form.querySelectorAll('select')) {
      select.value = new URLSearchParams(location.search).get(select.name) ?? '';
    }
    if (location.search) narrow();
    this.prepend(form);
  }
}

customElements.define('sortable-table', SortableTable);
