/** Sets any two articles of one kind side by side: on the page that is built for the pair, else here. */
import { addressOf, columnAddress, comparisonAddress } from '../domain/address.ts';
import { sideBySide, type Column, type Fact } from '../domain/comparison.ts';
import { offer } from './pick-pair.ts';

const form = document.querySelector<HTMLFormElement>('.pick')!;
const line = document.getElementById('answer')!;
const asked = new URLSearchParams(location.search);
const [left, right] = [asked.get('left'), asked.get('right')];

/** A new element with what it holds. */
function make<K extends keyof HTMLElementTagNameMap>(name: K, className = '', ...children: (Node | string)[]) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

function link(href: string, text: string): HTMLAnchorElement {
  const made = make('a', '', text);
  made.href = href;
  return made;
}

function say(text: string): void {
  line.hidden = false;
  line.textContent = text;
}

function factOf({ text, href, look, note, marks = [] }: Fact): HTMLLIElement {
  const item = make('li', '', make('span', look ? `status ${look}` : '', href ? link(href, text) : text));
  if (note) item.append(make('small', '', note));
  const sources = marks.flatMap((mark, i) => [i > 0 ? '; ' : '', link(mark.href, mark.text)]);
  if (sources.length > 0) item.append(make('small', 'marks', ...sources));
  return item;
}

function headOf({ ref, title }: Column): HTMLTableCellElement {
  const head = make('th', '', link(addressOf(ref), title));
  head.scope = 'col';
  return head;
}

function cellOf({ title }: Column, facts: Fact[]): HTMLTableCellElement {
  return make('td', '', make('b', 'of', title), facts.length > 0 ? make('ul', '', ...facts.map(factOf)) : '–');
}

function tableOf(left: Column, right: Column): HTMLTableElement {
  const rows = sideBySide(left, right).map((row) => {
    const head = make('th', '', row.label);
    head.scope = 'row';
    return make('tr', '', head, cellOf(left, row.left), cellOf(right, row.right));
  });
  return make(
    'table',
    'list joined two',
    make('thead', '', make('tr', '', make('td'), headOf(left), headOf(right))),
    make('tbody', '', ...rows),
  );
}

async function columnFrom(ref: string): Promise<Column> {
  const response = await fetch(columnAddress(ref));
  if (!response.ok) throw new Error(`no column of ${ref}`);
  return (await response.json()) as Column;
}

async function show(left: string, right: string): Promise<void> {
  const first = form.querySelector('select')!;
  const known = [left, right].map((ref) => [...first.options].find(({ value }) => value === ref));
  // What stands in the address is looked up among what can be picked, and nothing else is asked for.
  if (known.some((option) => option === undefined)) return say('That is not among what can be compared.');
  known[0]!.selected = true;
  offer(right);
  if (left === right) return say('Pick two that differ.');
  if (left.split('/')[0] !== right.split('/')[0]) return say('Pick two of one kind: treaties, systems or proposals.');
  const ready = [...document.querySelectorAll<HTMLAnchorElement>('#ready a')].map(({ pathname }) => pathname);
  const page = [comparisonAddress(left, right), comparisonAddress(right, left)].find((one) => ready.includes(one));
  if (page) return location.replace(page);
  try {
    const [a, b] = await Promise.all([columnFrom(left), columnFrom(right)]);
    const title = `${a.title} and ${b.title}`;
    document.title = `${title} compared`;
    document.getElementById('picked')!.replaceChildren(make('h2', '', title), tableOf(a, b));
    say(`${title} are side by side below.`);
  } catch {
    say('That could not be loaded. The pairs below need no loading.');
  }
}

if (left !== null && right !== null) void show(left, right);
