/** What every page adds where script runs: the way to search by key, the copy buttons, the sorted lists. */
import './sortable-table.ts';

/** `/` and Ctrl+K lead to the search field from anywhere. */
document.addEventListener('keydown', (event) => {
  const typing =
    event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]');
  const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
  const k = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
  if (!slash && !k) return;
  const field =
    document.querySelector<HTMLInputElement>('main input[type=search]') ??
    document.querySelector<HTMLInputElement>('.bar input[type=search]');
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});

/** An article may be asked for as of a day; only then is more loaded. */
if (/[?&]on=/.test(location.search)) void import('./as-of.ts');

/** What was read once can be read again without a network. */
if ('serviceWorker' in navigator) void navigator.serviceWorker.register('/worker.js');

/** Words selected in an article can be cited and reported; what does it is fetched when somebody selects some. */
const report = document.querySelector<HTMLAnchorElement>('#report');
const article = report?.closest('article');
if (report && article) {
  const select = () => {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || !article.contains(selection.anchorNode)) return;
    document.removeEventListener('selectionchange', select);
    import('./passage.ts').then(
      ({ offerPassage }) => offerPassage(article, report),
      // Not to be had without a network: the next selection tries again.
      () => document.addEventListener('selectionchange', select),
    );
  };
  document.addEventListener('selectionchange', select);
}

/** A copy button stands only where the clipboard can be written; the text can always be selected. */
if (navigator.clipboard) {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      const text = document.getElementById(button.dataset.copy!)?.textContent ?? '';
      try {
        await navigator.clipboard.writeText(text.trim().replace(/\s+/g, ' '));
        button.textContent = 'Copied';
      } catch {
        getSelection()?.selectAllChildren(document.getElementById(button.dataset.copy!)!);
        button.textContent = 'Selected: copy it with your keyboard';
      }
    });
  }
}
