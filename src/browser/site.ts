/** What every page adds where script runs: finding, the copy buttons, the sorted lists. */
import './find.ts';
import './sortable-table.ts';

/** An article may be asked for as of a day; only then is more loaded. */
if (/[?&]on=/.test(location.search)) void import('./as-of.ts');

/** What was read once can be read again without a network. */
if ('serviceWorker' in navigator) void navigator.serviceWorker.register('/worker.js');

/** Words selected in an article can be cited and reported; what does it is fetched when somebody has selected some. */
const report = document.querySelector<HTMLAnchorElement>('#report');
const article = report?.closest('article');
if (report && article) {
  let held = false;
  let asked = false;
  const consider = () => {
    const selection = getSelection();
    if (asked || held || !selection || selection.isCollapsed || !article.contains(selection.anchorNode)) return;
    asked = true;
    import('./passage.ts').then(
      ({ offerPassage }) => offerPassage(article, report),
      // Not to be had without a network: the next selection tries again.
      () => (asked = false),
    );
  };
  document.addEventListener('selectionchange', consider);
  // While a mouse is held down, nothing may come in its way.
  document.addEventListener('pointerdown', ({ pointerType }) => (held = pointerType === 'mouse'));
  for (const end of ['pointerup', 'pointercancel']) {
    document.addEventListener(end, () => {
      held = false;
      consider();
    });
  }
}

/** A copy button stands only where the clipboard can be written; the text can always be selected, and a file opened. */
if (navigator.clipboard) {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const source = document.getElementById(button.dataset.copy!);
    if (source) copies(button, source, 'the reference');
    button.hidden = false;
  }
  // Each form in which a page is cited, a text or a link to a file, has one of its own.
  for (const source of document.querySelectorAll<HTMLElement>('.cite [id^=cite-]')) {
    const named = source.closest('details')?.querySelector('summary') ?? source;
    const button = document.createElement('button');
    button.type = 'button';
    copies(button, source, named.textContent);
    // The reference itself stays as it is.
    (source.closest('#reference') ?? source).after(' ', button);
  }
}

/** Makes a button copy something, and say so. */
function copies(button: HTMLButtonElement, source: HTMLElement, name: string): void {
  const say = (word: string) => {
    button.textContent = word;
    button.ariaLabel = `${word} ${name}`;
  };
  if (button.textContent === '') say('Copy');
  button.addEventListener('click', async () => say(await copy(source)));
}

/** Copies, and says what it did: what may not be copied is selected, and a file opened. */
async function copy(source: HTMLElement): Promise<string> {
  try {
    await navigator.clipboard.write([new ClipboardItem(whatIsIn(source))]);
    return 'Copied';
  } catch {
    if (source instanceof HTMLAnchorElement) {
      source.click();
      return 'Opened';
    }
    getSelection()?.selectAllChildren(source);
    return 'Selected';
  }
}

/** A text, with italics where it has them. A file is promised at once: some browsers forget the click while it comes. */
function whatIsIn(source: HTMLElement): Record<string, string | Promise<string>> {
  if (source instanceof HTMLAnchorElement) {
    return { 'text/plain': fetch(source.href).then((file) => (file.ok ? file.text() : Promise.reject(file))) };
  }
  const plain = source.textContent;
  if (source instanceof HTMLPreElement) return { 'text/plain': plain };
  // Where it is pasted, no sheet knows our class.
  const rich = source.innerHTML.replaceAll('class="sc"', 'style="font-variant:small-caps"');
  return { 'text/plain': plain.trim().replace(/\s+/g, ' '), 'text/html': rich };
}
