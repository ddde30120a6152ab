/** How many slips of the hand lie between two words. */

/**
 * The distance of Damerau and Levenshtein (a letter left out, put in, changed,
 * or two neighbours swapped), counted up to `most`; `most + 1` stands for more.
 * With `start`, the shortest distance to any beginning of the second word.
 */
export function distance(a: string, b: string, most: number, start = false): number {
  if (!start && Math.abs(a.length - b.length) > most) return most + 1;
  if (start && a.length - b.length > most) return most + 1;
  const width = Math.min(b.length, a.length + most);
  let before: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= width; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1);
      row.push(least);
    }
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  const found = start ? Math.min(...last) : last[b.length];
  return Math.min(found ?? most + 1, most + 1);
}

/** How many slips a word of a length may hold and still be taken for another. */
export function slipsFor(length: number): number {
  return length < 4 ? 0 : length < 7 ? 1 : 2;
}
