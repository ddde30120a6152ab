/** Columns that several tables share, and columns that are fields of the content. */
import { addressOf, placeIn, type Collection, type Ref } from '../../domain/address.ts';
import { citationsIn, type Citation } from '../../domain/citation.ts';
import { earliest, latest, type Edtf } from '../../domain/date.ts';
import { formatQuantity, type Quantity } from '../../domain/quantity.ts';
import { fieldSchema } from '../../domain/schema/index.ts';
import { titleOf, type AnyEntry } from '../../library/entry.ts';
import type { Cell, MadeColumn } from './table.ts';

/** The fields of some facts that can stand in a cell as they are. */
type CellFields<Facts> = { [F in keyof Facts]-?: Facts[F] extends Cell ? F : never }[keyof Facts] & string;

const TYPES: Record<string, MadeColumn<never>['type']> = { array: 'list', number: 'number', boolean: 'boolean' };

/**
 * Makes columns of fields: meaning, values and whether it may be empty are
 * those of the schema, the value is that of the item's facts.
 *
 *     const own = fieldsOf('treaties', '', ({ data }: Entry<'treaties'>) => data);
 *     own('form')
 */
export function fieldsOf<Item, Facts>(collection: Collection, within: string, facts: (item: Item) => Facts) {
  return (name: CellFields<Facts>, more: Partial<MadeColumn<Item>> = {}): MadeColumn<Item> => {
    const {
      type = '',
      format,
      description = '',
      enum: allowed,
      minimum,
      maximum,
      filled,
    } = fieldSchema(collection, `${within}${name}`);
    return {
      name,
      type: format === 'uri' ? 'address' : (TYPES[type] ?? 'text'),
      meaning: description,
      required: filled,
      allowed,
      minimum,
      maximum,
      of: (item) => facts(item)[name] as Cell,
      ...more,
    };
  };
}

export const TO_PARTIES = { table: 'parties', column: 'id' } as const;
export const TO_PLACES = { table: 'places', column: 'id' } as const;
export const TO_ENTRIES = { table: 'entries', column: 'ref' } as const;

/** What names an entry in its own table. */
export function entryColumns<Item>(entry: (item: Item) => AnyEntry): MadeColumn<Item>[] {
  return [
    {
      name: 'id',
      type: 'text',
      meaning: 'Permanent id within its table: small letters, digits and hyphens.',
      required: true,
      of: (item) => entry(item).id,
    },
    {
      name: 'ref',
      type: 'text',
      meaning: 'Reference within the whole site: its kind and its id, such as treaties/inf.',
      required: true,
      refersTo: TO_ENTRIES,
      of: (item) => entry(item).ref,
    },
    {
      name: 'address',
      type: 'address',
      meaning: 'Permanent address of its page.',
      required: true,
      of: (item, { site }) => site + addressOf(entry(item).ref),
    },
  ];
}

/** The names under which readers look for an entry; of what sort each is stands in the table of names. */
export const ALIASES: MadeColumn<Extract<AnyEntry, { data: { aliases: unknown } }>> = {
  name: 'aliases',
  type: 'list',
  meaning: 'Its other names, in any language and script; of what sort each is stands in the table names.',
  required: false,
  of: ({ data }) => data.aliases.map(({ name }) => name),
};

/** Which page a fact stands on, and where: `id` is that of the place in the page, in a column of that name or another. */
export function placeColumns<Item>(
  place: (item: Item) => { entry: AnyEntry; id: string },
  idColumn: { name: string; meaning: string } = { name: 'id', meaning: 'Permanent id within its page.' },
): MadeColumn<Item>[] {
  return [
    {
      name: 'entry',
      type: 'text',
      meaning: 'The page on which it stands: kind and id.',
      required: true,
      refersTo: TO_ENTRIES,
      of: (item) => place(item).entry.ref,
    },
    {
      name: 'entryTitle',
      type: 'text',
      meaning: 'Title of that page.',
      required: true,
      of: (item) => titleOf(place(item).entry),
    },
    { ...idColumn, type: 'text', required: true, of: (item) => place(item).id },
    addressColumn((item) => ({ ref: place(item).entry.ref, fragment: place(item).id })),
  ];
}

export function addressColumn<Item>(place: (item: Item) => { ref: Ref; fragment: string }): MadeColumn<Item> {
  return {
    name: 'address',
    type: 'address',
    meaning: 'Permanent address of its place in the page.',
    required: true,
    of: (item, { site }) => {
      const { ref, fragment } = place(item);
      return site + placeIn(ref, fragment);
    },
  };
}

/** The days between which a date lies. */
export function spanColumns<Item>(required: boolean, date: (item: Item) => Edtf | undefined): MadeColumn<Item>[] {
  const day = (item: Item, reach: (date: Edtf) => string) => {
    const on = date(item);
    return on === undefined ? undefined : reach(on);
  };
  return [
    {
      name: 'earliest',
      type: 'day',
      meaning: 'First day that the date can mean.',
      required,
      of: (item) => day(item, earliest),
    },
    {
      name: 'latest',
      type: 'day',
      meaning: 'Last day that the date can mean.',
      required,
      of: (item) => day(item, latest),
    },
  ];
}

/** A quantity in words, beside its numbers. */
export function quantityInWords<Item>(quantity: (item: Item) => Quantity): MadeColumn<Item> {
  return {
    name: 'inWords',
    type: 'text',
    meaning: 'The quantity as the page says it, such as “at most 480 km”.',
    required: true,
    of: (item) => formatQuantity(quantity(item)),
  };
}

/** Whether the source itself says “about”; never empty. */
export function isAbout<Item>(quantity: (item: Item) => Quantity): Partial<MadeColumn<Item>> {
  return { required: true, of: (item) => quantity(item).about === true };
}

/** The sources of a fact: by their ids, and with the place in each. */
export function citationColumns<Item>(
  required: boolean,
  cited: (item: Item) => string | readonly Citation[],
): MadeColumn<Item>[] {
  const citations = (item: Item) => {
    const found = cited(item);
    return typeof found === 'string' ? citationsIn(found) : found;
  };
  return [
    {
      name: 'sources',
      type: 'list',
      meaning: 'Ids of the sources that are cited for it, each once.',
      required,
      refersTo: { table: 'sources', column: 'id' },
      of: (item) => [...new Set(citations(item).map(({ source }) => source))],
    },
    {
      name: 'citations',
      type: 'list',
      meaning: 'The citations: id of the source, then after a comma the place in it (article, page, paragraph).',
      required,
      of: (item) => citations(item).map(({ source, pinpoint }) => (pinpoint ? `${source}, ${pinpoint}` : source)),
    },
  ];
}
