/** What every page adds for finding: the palette on a key, what it needs fetched on intent, what was read remembered. */
import { noteRead } from './read-lately.ts';

const palette = () => import('./palette.ts');

/** `/` and Ctrl+K lead to the palette from anywhere; on the search page to its own field. */
document.addEventListener('keydown', (event) => {
  const { target, key, ctrlKey, metaKey, altKey } = event;
  const typing = target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]');
  const slash = key === '/' && !typing && !ctrlKey && !metaKey && !altKey;
  if (!slash && !(key.toLowerCase() === 'k' && (ctrlKey || metaKey))) return;
  event.preventDefault();
  const own = document.querySelector<HTMLInputElement>('main input[type=search]');
  const head = document.querySelector<HTMLInputElement>('.bar input');
  (own ?? head)?.focus();
  own?.select();
  // What is typed meanwhile goes into the field at the head, which leads to search all the same.
  if (!own)
    palette().then(
      ({ openPalette }) => openPalette(head),
      () => undefined,
    );
});

/** Whoever reaches for the field is about to ask. */
const field = document.querySelector('.bar form');
for (const sign of ['pointerenter', 'focusin']) {
  field?.addEventListener(
    sign,
    () =>
      void palette().then(
        ({ prepare }) => prepare(),
        () => undefined,
      ),
    { once: true },
  );
}

/** A passage was named in the address, and is reached and marked; the address that a reader copies is that of the place. */
if (performance.getEntriesByType('navigation')[0]?.name.includes(':~:')) {
  history.replaceState(history.state, '', location.href);
}

const title = document.querySelector('article[data-pagefind-body] h1')?.textContent;
if (title) noteRead({ address: location.pathname, title });
