/**
 * The bar beside words that are selected in an article: they can be copied as
 * a quotation, and reported. Fetched with the first selection; it brings its
 * own sheet, since pages carry theirs.
 */
import sheetText from '../styles/passage.css?inline';
import { printQuotation, quote, reportOf, type Quoted } from './quotation.ts';

/** How long a selection rests before the bar comes, in milliseconds. */
const PAUSE = 250;

/** Offers what can be done with a selection in the article, from now on. `report` is the page's own link for problems. */
export function offerPassage(article: Element, report: HTMLAnchorElement): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(sheetText);
  document.adoptedStyleSheets.push(sheet);

  const copy = element('button', { type: 'button' });
  const tell = element('a', { textContent: 'Report a problem' });
  const field = element('textarea', { readOnly: true, rows: 4, ariaLabel: 'Quotation' });
  const bar = element('div', { className: 'passage', popover: 'manual', role: 'group', ariaLabel: 'Selected words' });
  bar.append(copy, tell);
  const said = element('p', { className: 'passage-said', role: 'status' });
  for (const part of [bar, said]) part.dataset.passage = '';
  document.body.append(said);
  let shown: { quoted: Quoted; range: Range } | undefined;

  function show(range: Range): void {
    const quoted = quote(range);
    if (!quoted) return hide();
    if (!shown) said.textContent = 'The selected words can be copied as a quotation, or reported.';
    if (quoted.words !== shown?.quoted.words || quoted.address !== shown.quoted.address) {
      copy.textContent = 'Copy quotation';
      tell.href = reportOf(report, quoted);
      field.remove();
      // It follows the words in the order of focus too; being out of the flow, it moves nothing.
      blockAround(range.endContainer).append(bar);
      bar.showPopover();
    }
    shown = { quoted, range };
    place(bar, range);
  }

  function hide(): void {
    shown = undefined;
    said.textContent = '';
    bar.remove();
  }

  copy.addEventListener('click', async () => {
    const { quoted, range } = shown!;
    const text = printQuotation(quoted);
    try {
      await navigator.clipboard.writeText(text);
      said.textContent = copy.textContent = 'Quotation copied';
    } catch {
      field.value = text;
      bar.append(field);
      place(bar, range);
      field.select();
      said.textContent = copy.textContent = 'Copy it with your keyboard';
    }
  });
  // A press on the bar leaves the selection as it is.
  bar.addEventListener('mousedown', (event) => event.target !== field && event.preventDefault());

  let pause: number | undefined;
  let held = false;
  function consider(): void {
    clearTimeout(pause);
    if (held || bar.contains(document.activeElement)) return;
    pause = window.setTimeout(() => {
      const range = selectedIn(article);
      if (range) show(range);
      // A finger on the bar may undo the selection; what was selected is kept.
      else if (!bar.matches(':hover')) hide();
    }, PAUSE);
  }
  document.addEventListener('selectionchange', consider);
  document.addEventListener('pointerdown', ({ pointerType }) => {
    held = pointerType === 'mouse';
  });
  document.addEventListener('pointerup', () => {
    held = false;
    if (shown || selectedIn(article)) consider();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
  addEventListener('resize', () => {
    if (shown) place(bar, shown.range);
  });
  consider();
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(name), properties);
}

function selectedIn(article: Element): Range | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0).cloneRange();
  return article.contains(range.startContainer) && article.contains(range.endContainer) ? range : undefined;
}

function blockAround(node: Node): Element {
  let element = node instanceof Element ? node : node.parentElement!;
  while (!(element instanceof HTMLElement) || getComputedStyle(element).display.startsWith('inline')) {
    element = element.parentElement!;
  }
  return element;
}

/** Puts the bar under the words where there is room, else over them, else under them out of sight: never on them. */
function place(bar: HTMLElement, range: Range): void {
  const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
  const [first, last] = [rects[0], rects.at(-1)];
  if (!first || !last) return;
  const { width, height } = bar.getBoundingClientRect();
  // Where fingers select, handles hang under the words.
  const gap = matchMedia('(pointer: coarse)').matches ? 36 : 8;
  const [under, over] = [last.bottom + gap, first.top - gap - height];
  const top = under + height > innerHeight && over >= 0 ? over : under;
  const left = Math.max(8, Math.min(last.right - width / 2, document.documentElement.clientWidth - width - 8));
  bar.style.setProperty('--top', `${top + scrollY}px`);
  bar.style.setProperty('--left', `${left + scrollX}px`);
}
