/** The drawing of the timeline, moved along its axis: places change, letters and marks keep their size. */
import { clearPlace, stepOf, type Room, type Years } from './timeline-window.ts';

/** Between a mark and the name beside it. */
const BESIDE = 10;

/** Something that is moved as it is, with the place at which it was drawn. */
interface Mark {
  node: SVGElement;
  x: number;
}

interface Item {
  group: SVGGElement;
  bars: { rect: SVGElement; x: number; width: number }[];
  marks: Mark[];
  name: SVGTextElement;
  /** Of the name, once it has been measured. */
  width: number;
  /** Whether the name stands above the bar, and not beside the marks. */
  above: boolean;
}

function numberIn(node: Element, attribute: string): number {
  return Number(node.getAttribute(attribute));
}

function setX(node: Element, x: number): void {
  node.setAttribute('x', x.toFixed(1));
}

function show(node: Element, seen: boolean): void {
  if (seen) node.removeAttribute('display');
  else node.setAttribute('display', 'none');
}

/** The place of a circle, or where a path begins. */
function markIn(node: SVGElement): Mark {
  const shape = node.querySelector('circle, path') ?? node;
  return { node, x: Number(shape.getAttribute('cx') ?? /[\d.]+/.exec(shape.getAttribute('d')!)![0]) };
}

function itemIn(group: SVGGElement): Item {
  const bars = [...group.querySelectorAll('rect')].map((rect) => ({
    rect,
    x: numberIn(rect, 'x'),
    width: numberIn(rect, 'width'),
  }));
  const marks = [...group.querySelectorAll<SVGElement>('a:has(.mark), .end')].map(markIn);
  const name = group.querySelector('text')!;
  name.removeAttribute('text-anchor');
  return { group, bars, marks, name, width: 0, above: group.classList.contains('k-treaty') };
}

/** A tick for every year: those that were drawn, and the others, which are seen when one comes closer. */
function ticksIn(svg: SVGSVGElement, { from, to }: Years): { node: SVGTextElement; year: number }[] {
  const drawn = new Map(
    [...svg.querySelectorAll<SVGTextElement>('.tick')].map((node) => [Number(node.textContent), node]),
  );
  const [pattern] = drawn.values();
  return Array.from({ length: to - from }, (_, i) => {
    const year = from + i;
    const node = drawn.get(year) ?? (pattern!.cloneNode() as SVGTextElement);
    if (!drawn.has(year)) {
      node.textContent = String(year);
      svg.append(node);
    }
    return { node, year };
  });
}

/**
 * The timeline in an SVG.
 *
 * @param whole the years that were drawn, between the ends of the axis.
 * @returns what draws other years, and the items that are then in view.
 */
export function timelineIn(svg: SVGSVGElement, whole: Years, axis: Room): (view: Years) => Element[] {
  const items = [...svg.querySelectorAll<SVGGElement>('.item')].map(itemIn);
  const heights = [...new Set(items.map(({ name }) => numberIn(name, 'y')))];
  const rows = heights.map((y) => items.filter(({ name }) => numberIn(name, 'y') === y));
  const today = [...svg.querySelectorAll<SVGElement>('.today')].map(markIn);
  const grid = svg.querySelector('.grid')!;
  const [upright] = / [\d.]+V[\d.]+/.exec(grid.getAttribute('d')!)!;
  const ticks = ticksIn(svg, whole);

  return (view) => {
    const scale = (axis.right - axis.left) / (view.to - view.from);
    const of = (year: number) => axis.left + (year - view.from) * scale;
    const times = (whole.to - whole.from) / (view.to - view.from);
    const at = (x: number) => of(whole.from) + (x - axis.left) * times;
    const isSeen = ({ left, right }: Room) => right > axis.left - 5 && left < axis.right + 5;
    const place = ({ node, x }: Mark) => {
      node.setAttribute('transform', `translate(${(at(x) - x).toFixed(1)})`);
      show(node, isSeen({ left: at(x), right: at(x) }));
    };

    today.forEach(place);
    const step = stepOf(view);
    const shown = ticks.filter(({ node, year }) => {
      const seen = year % step === 0 && year >= view.from && year < view.to;
      // That of a decade is a link to its page.
      show(node.closest('a') ?? node, seen);
      setX(node, of(year) + 4);
      return seen;
    });
    grid.setAttribute('d', shown.map(({ year }) => `M${of(year).toFixed(1)}${upright}`).join(''));

    return rows.flatMap((row) => {
      const parts = row.map(({ bars, marks }): Room[] => [
        ...marks.map(({ x }) => ({ left: at(x), right: at(x) })),
        ...bars.map(({ x, width }) => ({ left: at(x), right: at(x + width) })),
      ]);
      const rooms = parts.map((all) => ({
        left: Math.min(...all.map(({ left }) => left)),
        right: Math.max(...all.map(({ right }) => right)),
      }));
      const names: Room[] = [];
      return row.flatMap((item, i) => {
        const own = rooms[i]!;
        const seen = isSeen(own);
        show(item.group, seen);
        if (!seen) return [];
        for (const { rect, x, width } of item.bars) {
          setX(rect, at(x));
          rect.setAttribute('width', (width * times).toFixed(1));
        }
        item.marks.forEach(place);
        item.width ||= item.name.getComputedTextLength();
        // A name beside marks keeps off them; it may stand on the thin bar between them.
        const marks = item.marks.map(({ x }) => ({ left: at(x) - 6, right: at(x) + 6 }));
        const taken = [...rooms.filter((room) => room !== own), ...names, ...(item.above ? [] : marks)];
        const x = clearPlace(placesFor(item, own, parts[i]!, axis), item.width, taken, axis);
        setX(item.name, x);
        names.push({ left: x - BESIDE, right: x + item.width + BESIDE });
        return [item.group];
      });
    });
  };
}

/** Where the name of an item may begin, the best first, the one to put up with last. */
function placesFor({ above, width }: Item, { left, right }: Room, parts: readonly Room[], axis: Room): number[] {
  const last = axis.right - width;
  return above
    ? [Math.max(left, axis.left), last, Math.max(left, Math.min(axis.left, right - width))]
    : [
        right + BESIDE,
        left - BESIDE - width,
        ...parts.map((part) => part.right + BESIDE),
        last,
        axis.left,
        Math.min(Math.max(right + BESIDE, axis.left), last),
      ];
}
