/** What every page adds where script runs: finding, the copy buttons, the sorted lists. */
import './find.ts';
import './sortable-table.ts';

/** An article may be asked for as of a day; only then is more loaded. */
if (/[?&]on=/.test(location.search)) void import('./as-of.ts');

/** What was read once can be read again without a network. */
if ('serviceWorker' in navigator) void navigator.serviceWorker.register('/worker.js');

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
