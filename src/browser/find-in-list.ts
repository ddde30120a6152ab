/**
 * `<find-in-list>`: definitions under letters, narrowed by words in place. An
 * item is found by its text and by its other names (`data-names`); a letter
 * under which nothing is left steps aside.
 */
class FindInList extends HTMLElement {
  connectedCallback(): void {
    const letters = [...this.querySelectorAll('section')].map((section) => ({
      section,
      items: [...section.querySelectorAll<HTMLElement>('dl > div')].map((item) => ({
        item,
        text: `${item.textContent} ${item.dataset.names ?? ''}`.toLowerCase(),
      })),
    }));
    const all = letters.flatMap(({ items }) => items);

    const form = document.createElement('form');
    form.className = 'filters';
    const label = document.createElement('label');
    const field = Object.assign(document.createElement('input'), { type: 'search', name: 'find' });
    const count = document.createElement('output');
    label.append(`${this.dataset.find!} `, field);
    form.append(label, count);

    const narrow = () => {
      const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
      for (const { item, text } of all) item.hidden = !words.every((word) => text.includes(word));
      for (const { section, items } of letters) section.hidden = items.every(({ item }) => item.hidden);
      count.textContent = words.length > 0 ? `${all.filter(({ item }) => !item.hidden).length} of ${all.length}` : '';
    };
    form.addEventListener('input', () => {
      narrow();
      const query = field.value === '' ? '' : `?${new URLSearchParams({ find: field.value })}`;
      history.replaceState(null, '', location.pathname + query);
    });
    form.addEventListener('submit', (event) => event.preventDefault());
    field.value = new URLSearchParams(location.search).get('find') ?? '';
    if (field.value) narrow();
    this.prepend(form);
  }
}

customElements.define('find-in-list', FindInList);
