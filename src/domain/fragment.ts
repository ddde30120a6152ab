/**
 * The ids of places that nobody names by hand: the rows of a table and the
 * positions of a dispute. They follow from what stands there, and the first of
 * two that would be called alike keeps the short id, so that what is added
 * below changes no address.
 */
import { machineDate } from './date.ts';

/** Text as a part of an id: `slug('Pershing IA (1987)')` is `pershing-ia-1987`; empty where no Latin letter or digit is in it. */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/**
 * The ids of the rows of a table, each given by the text of its cells: the id
 * of the table and the first cell, and the second cell where the first says
 * nothing or was there before.
 *
 *     rowIds('sides', [['Total', 'US'], ['Total', 'Russia']]) // ['sides-total', 'sides-total-russia']
 */
export function rowIds(table: string, rows: readonly (readonly string[])[]): string[] {
  return distinct(
    rows.map(([first = '', second = '']) => {
      const name = slug(first);
      return { short: name && `${table}-${name}`, long: `${table}-${slug(`${first} ${second}`)}` };
    }),
  );
}

/**
 * The ids of the positions of a dispute: its id and the parties, and the date
 * where they have taken a position before.
 *
 *     positionIds('range', [{ by: 'us', on: '2018' }, { by: 'us', on: '2019~' }]) // ['range-us', 'range-us-2019']
 */
export function positionIds(dispute: string, positions: readonly { by: string; on: string }[]): string[] {
  return distinct(
    positions.map(({ by, on }) => {
      const short = `${dispute}-${by.trim().split(/\s+/).join('-')}`;
      return { short, long: `${short}-${machineDate(on)}` };
    }),
  );
}

/** The short form of each, where it is not empty and not taken, else the long one. */
function distinct(ids: readonly { short: string; long: string }[]): string[] {
  const taken = new Set<string>();
  return ids.map(({ short, long }) => {
    const id = short === '' || taken.has(short) ? long : short;
    taken.add(id);
    return id;
  });
}
