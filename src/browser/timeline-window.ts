/** The years of the timeline that are in view: the sums, apart from the drawing on which they are seen. */

/** From the first day of one year to that of another. While the view moves, they may be parts of years. */
export interface Years {
  from: number;
  to: number;
}

/** What is taken up along a row, in the units of the drawing. */
export interface Room {
  left: number;
  right: number;
}

/** Fewer years than these are never shown: places on the drawing are kept to some days, which would be seen. */
const LEAST = 4;

/** The years as far as they can be shown: no fewer than the least, no more than the whole, and none beyond it. */
export function within(whole: Years, { from, to }: Years): Years {
  const all = whole.to - whole.from;
  const length = Math.min(Math.max(to - from, Math.min(LEAST, all)), all);
  const start = Math.min(Math.max(from - (length - (to - from)) / 2, whole.from), whole.to - length);
  return { from: start, to: start + length };
}

/** As many times the years, about a point that stays where it is. */
export function zoomed(whole: Years, { from, to }: Years, times: number, about = (from + to) / 2): Years {
  const length = within(whole, { from, to: from + (to - from) * times });
  const share = (about - from) / (to - from);
  const start = about - share * (length.to - length.from);
  return within(whole, { from: start, to: start + length.to - length.from });
}

/** The same number of years, later or earlier. */
export function moved(whole: Years, { from, to }: Years, by: number): Years {
  return within(whole, { from: from + by, to: to + by });
}

/** Whole years, where a view comes to rest and has an address. */
export function rested(whole: Years, { from, to }: Years): Years {
  const length = Math.round(to - from);
  return within(whole, { from: Math.round(from), to: Math.round(from) + length });
}

/** The years for which an address asks, `?from=1985&to=1995`; all where it asks for none that can be shown. */
export function yearsIn(whole: Years, search: string): Years {
  const asked = new URLSearchParams(search);
  const from = Math.max(Number(asked.get('from')), whole.from);
  const to = Math.min(Number(asked.get('to')), whole.to);
  return from < to ? rested(whole, within(whole, { from, to })) : whole;
}

/** An address that asks for the years; the whole needs no asking. */
export function addressFor(whole: Years, { from, to }: Years, address: string): string {
  const url = new URL(address);
  for (const [name, year] of Object.entries({ from, to })) {
    if (from === whole.from && to === whole.to) url.searchParams.delete(name);
    else url.searchParams.set(name, String(year));
  }
  return url.href;
}

/** How many years apart the ticks stand: the closer the view, the denser. */
export function stepOf({ from, to }: Years): number {
  return [1, 2, 5].find((step) => (to - from) / step <= 12) ?? 10;
}

/**
 * Where a name begins: at the first of the wanted places at which it stays
 * inside the frame and clear of what is taken; if there is none, at the last.
 */
export function clearPlace(wanted: readonly number[], width: number, taken: readonly Room[], frame: Room): number {
  const isClear = (x: number) =>
    x >= frame.left && x + width <= frame.right && taken.every(({ left, right }) => x + width < left || x > right);
  return wanted.find(isClear) ?? wanted.at(-1)!;
}
