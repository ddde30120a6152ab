/**
 * Lets a reader come closer on the timeline: by buttons, by keys while the
 * drawing has the focus, by the wheel with Ctrl or a pinch, and by dragging.
 * The years in view stand in the address and are told.
 */
import { timelineIn } from './timeline-drawing.ts';
import { addressFor, moved, rested, yearsIn, zoomed, type Years } from './timeline-window.ts';

const box = document.querySelector<HTMLElement>('[data-years]')!;
const svg = box.querySelector<SVGSVGElement>('svg:not(.defs)')!;
const line = document.querySelector('.zoom output')!;
const [from, to] = numbers(box.dataset.years!);
const [left, right] = numbers(box.dataset.axis!);
const whole: Years = { from, to };
/** Read from the drawing when first it is to be another. */
let draw: ((view: Years) => Element[]) | undefined;

/** What is drawn, and what it is on the way to. */
let view = whole;
let goal = whole;
let inView: Element[] = [...svg.querySelectorAll('.item')];
let frame = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** How long a move takes, and after how much quiet a view has come to rest, in milliseconds. */
const MOVE = 220;
const QUIET = 250;

function numbers(words: string): [number, number] {
  return words.split(' ').map(Number) as [number, number];
}

function isWhole(years: Years): boolean {
  return years.from === from && years.to === to;
}

/** Draws years at once. Where the drawing is a list, there is nothing to draw. */
function show(years: Years): void {
  view = years;
  box.classList.toggle('zoomed', !isWhole(view));
  if (svg.clientWidth === 0) return;
  draw ??= timelineIn(svg, whole, { left, right });
  inView = draw(view);
}

/** Goes to years, with ease unless the reader wants none. */
function go(years: Years): void {
  goal = years;
  cancelAnimationFrame(frame);
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) show(goal);
  else {
    const begin = { ...view, at: performance.now() };
    const step = (now: number) => {
      const share = Math.min(Math.max((now - begin.at) / MOVE, 0), 1);
      const eased = 1 - (1 - share) ** 3;
      const between = (a: number, b: number) => (share === 1 ? b : a + (b - a) * eased);
      show({ from: between(begin.from, goal.from), to: between(begin.to, goal.to) });
      if (share < 1) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
  }
  waitForRest();
}

/** Follows the hand, without ease. */
function follow(years: Years): void {
  cancelAnimationFrame(frame);
  clearTimeout(timer);
  goal = years;
  show(years);
}

/** Many steps may come after one another; the address and the words wait until no more do. */
function waitForRest(): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    const still = rested(whole, goal);
    if (still.from !== goal.from || still.to !== goal.to) {
      go(still);
      return;
    }
    history.replaceState(history.state, '', addressFor(whole, goal, location.href));
    tell();
  }, QUIET);
}

/** What one and what many of a kind are called. */
const KINDS = {
  treaty: ['treaty', 'treaties'],
  proposal: ['proposal', 'proposals'],
  test: ['system tested', 'systems tested'],
} as const;

/** The name of an item, which leads to its page. Parts of one that stand far apart have the same. */
function nameOf(item: Element): SVGAElement {
  return item.querySelector<SVGAElement>('a:has(text)')!;
}

/** “1985 to 1995, 14 treaties”: what is in view and not left out by a choice; after a choice, where the first of it stands. */
function tell(): void {
  const seen = inView.filter((item) => getComputedStyle(item).opacity === '1');
  const counts = Object.entries(KINDS).map(([kind, [one, many]]) => {
    const all = seen.filter((item) => item.classList.contains(`k-${kind}`));
    const count = new Set(all.map((item) => nameOf(item).href.baseVal)).size;
    return count > 0 && `${count} ${count === 1 ? one : many}`;
  });
  line.textContent = [`${goal.from} to ${goal.to}`, ...counts.filter(Boolean)].join(', ');
  const [first] = seen.map(nameOf);
  if (document.querySelector('.filters option:checked:not([value=""])'))
    line.append(' ', first ? wayTo(first) : '(none)');
}

/** A button that leads to the name of an item, which may stand far below the screen. */
function wayTo(name: SVGAElement): HTMLButtonElement {
  const textContent = `To the first: ${name.textContent}`;
  return Object.assign(document.createElement('button'), { textContent, onclick: () => name.focus() });
}

const length = () => goal.to - goal.from;
const pan = (share: number) =>
  moved(whole, goal, Math.sign(share) * Math.max(1, Math.round(length() * Math.abs(share))));
const ACTS: Record<string, () => Years> = {
  in: () => rested(whole, zoomed(whole, goal, 0.5)),
  out: () => rested(whole, zoomed(whole, goal, 2)),
  whole: () => whole,
  earlier: () => pan(-0.25),
  later: () => pan(0.25),
  first: () => moved(whole, goal, from - to),
  last: () => moved(whole, goal, to - from),
};
const KEYS: Record<string, string> = {
  '+': 'in',
  '=': 'in',
  '-': 'out',
  '0': 'whole',
  ArrowLeft: 'earlier',
  ArrowRight: 'later',
  Home: 'first',
  End: 'last',
};

for (const button of document.querySelectorAll<HTMLButtonElement>('.zoom button')) {
  button.disabled = false;
  button.addEventListener('click', () => go(ACTS[button.value]!()));
}

box.addEventListener('keydown', (event) => {
  const act = KEYS[event.key];
  if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
  const next = ACTS[act]!();
  // A key that changes nothing does what it does elsewhere: it scrolls.
  if (next.from === goal.from && next.to === goal.to) return;
  event.preventDefault();
  go(next);
});

/** How many years a pixel on the screen is. */
const yearsAPixel = () =>
  ((view.to - view.from) / (right - left)) * (svg.viewBox.baseVal.width / svg.getBoundingClientRect().width);

svg.addEventListener(
  'wheel',
  (event) => {
    // A pinch on a trackpad comes as a wheel with Ctrl.
    if (!event.ctrlKey) return;
    event.preventDefault();
    const middle = svg.getBoundingClientRect();
    const about = (view.from + view.to) / 2 + (event.clientX - (middle.left + middle.right) / 2) * yearsAPixel();
    follow(zoomed(whole, view, Math.exp(event.deltaY / 200), about));
    waitForRest();
  },
  { passive: false },
);

let held: { x: number; view: Years; dragged: boolean } | undefined;
svg.addEventListener('pointerdown', ({ button, clientX }) => {
  held = button === 0 && !isWhole(view) ? { x: clientX, view, dragged: false } : undefined;
});
svg.addEventListener('pointermove', ({ clientX, pointerId, buttons }) => {
  if (!held || buttons === 0) return;
  // A hand that trembles on a link does not drag.
  if (!held.dragged && Math.abs(clientX - held.x) < 5) return;
  held.dragged = true;
  svg.setPointerCapture(pointerId);
  follow(moved(whole, held.view, (held.x - clientX) * yearsAPixel()));
});
for (const end of ['pointerup', 'pointercancel']) svg.addEventListener(end, () => held?.dragged && waitForRest());
// A drag that began on a link does not follow it, nor carry it away; a key (detail 0) still does.
svg.addEventListener('click', (event) => held?.dragged && event.detail > 0 && event.preventDefault(), true);
svg.addEventListener('dragstart', (event) => event.preventDefault());

document.querySelector('.filters')!.addEventListener('change', tell);
addEventListener('popstate', () => go(yearsIn(whole, location.search)));

// At the beginning, and when a narrow screen becomes wide: what the address asks for.
goal = yearsIn(whole, location.search);
if (!isWhole(goal)) {
  new ResizeObserver(() => {
    show(goal);
    tell();
  }).observe(box);
}
