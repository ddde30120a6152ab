/** Numbers with units, as limits and figures state them. */

export interface Quantity {
  value?: number | undefined;
  min?: number | undefined;
  max?: number | undefined;
  about?: boolean | undefined;
  unit: string;
}

export const UNITS = [
  'km',
  'kg',
  't',
  'kt',
  'm',
  'Mach',
  'km/h',
  'missiles',
  'launchers',
  'warheads',
  'delivery vehicles',
  'interceptors',
  'radars',
  'cells',
  'sites',
  'battalions',
  'brigades',
  'bombers',
  'tanks',
  'armoured vehicles',
  'artillery pieces',
  'aircraft',
  'helicopters',
  'troops',
  'inspections a year',
  'years',
] as const;

/**
 * What a figure measures. A range is how far it is said to reach; a distance
 * flown in one test shows no limit, and a radius is out and back: neither is a range.
 */
export const FIGURE_QUANTITIES = {
  range: 'Range',
  'distance-flown': 'Distance flown',
  radius: 'Radius',
  payload: 'Payload',
  warheads: 'Warheads',
  yield: 'Yield',
  length: 'Length',
  'launch-weight': 'Launch weight',
  accuracy: 'Accuracy',
  cells: 'Cells',
  sites: 'Sites',
  'number-built': 'Built',
  'number-deployed': 'Deployed',
  'number-eliminated': 'Eliminated',
  speed: 'Speed',
} as const;

/** A quantity by itself, where no heading says that numbers are meant: “Number deployed”, “Range”. */
export function quantityName(quantity: keyof typeof FIGURE_QUANTITIES): string {
  const name = FIGURE_QUANTITIES[quantity];
  return quantity.startsWith('number-') ? `Number ${name.toLowerCase()}` : name;
}

/** One of a thing is written without its plural: `1 missile`. */
const SINGULAR: Record<string, string> = {
  missiles: 'missile',
  launchers: 'launcher',
  warheads: 'warhead',
  'delivery vehicles': 'delivery vehicle',
  interceptors: 'interceptor',
  radars: 'radar',
  cells: 'cell',
  sites: 'site',
  battalions: 'battalion',
  brigades: 'brigade',
  bombers: 'bomber',
  tanks: 'tank',
  'armoured vehicles': 'armoured vehicle',
  'artillery pieces': 'artillery piece',
  helicopters: 'helicopter',
  troops: 'soldier',
  'inspections a year': 'inspection a year',
  years: 'year',
};

/** A number with a comma in thousands: `5500` is `5,500`. */
export function formatNumber(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 3 });
}

/** A count without its unit, as exact as its source: `about 2,000`. */
export function formatCount(value: number, about = false): string {
  return `${about ? 'about ' : ''}${formatNumber(value)}`;
}

/**
 * A quantity as a reader sees it.
 *
 *     formatQuantity({ min: 500, max: 5500, unit: 'km' })      // '500–5,500 km'
 *     formatQuantity({ max: 480, unit: 'km' })                 // 'at most 480 km'
 *     formatQuantity({ value: 2000, about: true, unit: 'km' }) // 'about 2,000 km'
 */
export function formatQuantity({ value, min, max, about, unit }: Quantity): string {
  const amount =
    value !== undefined
      ? formatNumber(value)
      : min !== undefined && max !== undefined
        ? `${formatNumber(min)}–${formatNumber(max)}`
        : min !== undefined
          ? `at least ${formatNumber(min)}`
          : max === 0
            ? 'none'
            : `at most ${formatNumber(max!)}`;
  if (amount === 'none') return amount;
  const one = [value, min, max].filter((number) => number !== undefined).every((number) => number === 1);
  const named =
    unit === 'Mach' ? amount.replace(/(?=\d)/, 'Mach ') : `${amount} ${one ? (SINGULAR[unit] ?? unit) : unit}`;
  return about ? `about ${named}` : named;
}
