/** The tables that join the others: relations between pages, every name of every page, and every page. */
import { addressOf, COLLECTIONS } from '../../domain/address.ts';
import { RELATION_KINDS } from '../../domain/relation.ts';
import { fieldSchema } from '../../domain/schema/index.ts';
import { titleOf, type AnyEntry, type Article } from '../../library/entry.ts';
import { addressColumn, fieldsOf, TO_ENTRIES, TO_PARTIES } from './columns.ts';
import { table } from './table.ts';

interface Written {
  from: Article;
  relation: Article['data']['relations'][number];
}

const relation = fieldsOf('treaties', 'relations.', ({ relation }: Written) => relation);

export const RELATIONS = table<Written>({
  name: 'relations',
  title: 'Relations',
  holds:
    'One row for each typed link between two pages, such as a treaty that bans a system. Each is given once and can be read from both sides.',
  key: ['from', 'kind', 'to'],
  items: (library) => library.articles.flatMap((from) => from.data.relations.map((relation) => ({ from, relation }))),
  columns: [
    {
      name: 'from',
      type: 'text',
      meaning: 'The page from which it is read forwards: kind and id.',
      required: true,
      refersTo: TO_ENTRIES,
      of: ({ from }) => from.ref,
    },
    relation('kind'),
    relation('to', { meaning: 'The other page: kind and id.', refersTo: TO_ENTRIES }),
    {
      name: 'forwards',
      type: 'text',
      meaning: 'What joins the first to the second, in words.',
      required: true,
      of: ({ relation }) => RELATION_KINDS[relation.kind].label,
    },
    {
      name: 'backwards',
      type: 'text',
      meaning: 'What joins the second to the first, in words.',
      required: true,
      of: ({ relation }) => RELATION_KINDS[relation.kind].inverse,
    },
    relation('by', { refersTo: TO_PARTIES }),
    relation('note'),
    addressColumn(({ from }) => ({ ref: from.ref, fragment: 'relations' })),
  ],
});

interface Name {
  entry: AnyEntry;
  name: string;
  kind: string;
  lang: string;
}

/** Every name of a page; sources go by their titles alone, which stand in their own table. */
function namesOf(entry: AnyEntry): Name[] {
  if (entry.collection === 'sources') return [];
  const native = entry.collection === 'systems' ? entry.data.nativeName : undefined;
  return [
    { entry, name: titleOf(entry), kind: 'title', lang: 'en' },
    ...(native ? [{ entry, kind: 'native-name', ...native }] : []),
    ...entry.data.aliases.map((alias) => ({ entry, ...alias })),
  ];
}

export const NAMES = table<Name>({
  name: 'names',
  title: 'Names',
  holds:
    'One row for each name, in any language and script, under which a treaty, system, proposal, term, series, party or place is found.',
  key: ['entry', 'name', 'kind'],
  items: (library) => library.entries.flatMap(namesOf),
  columns: [
    {
      name: 'entry',
      type: 'text',
      meaning: 'The page that goes by the name: kind and id.',
      required: true,
      refersTo: TO_ENTRIES,
      of: ({ entry }) => entry.ref,
    },
    { name: 'name', type: 'text', meaning: 'The name.', required: true, of: ({ name }) => name },
    {
      name: 'kind',
      type: 'text',
      meaning: 'Whose name or what sort of name it is; title is that of the page.',
      required: true,
      allowed: ['title', 'native-name', ...(fieldSchema('treaties', 'aliases.kind').enum ?? [])],
      of: ({ kind }) => kind,
    },
    {
      name: 'lang',
      type: 'text',
      meaning: 'Language of the name, as a language tag such as en or ru.',
      required: true,
      of: ({ lang }) => lang,
    },
    {
      name: 'address',
      type: 'address',
      meaning: 'Permanent address of the page.',
      required: true,
      of: ({ entry }, { site }) => site + addressOf(entry.ref),
    },
  ],
});

export const ENTRIES = table<AnyEntry>({
  name: 'entries',
  title: 'Entries',
  holds:
    'One row for each page on a treaty, system, proposal, term, series, source, party or place: what every reference in the other tables leads to.',
  key: ['ref'],
  items: (library) => library.entries,
  columns: [
    {
      name: 'ref',
      type: 'text',
      meaning: 'Reference within the whole site: kind and id, such as treaties/inf.',
      required: true,
      of: ({ ref }) => ref,
    },
    {
      name: 'table',
      type: 'text',
      meaning: 'Its kind: the table in which it has its row. A series of numbers has no table.',
      required: true,
      allowed: COLLECTIONS,
      of: ({ collection }) => collection,
    },
    { name: 'id', type: 'text', meaning: 'Its id among those of its kind.', required: true, of: ({ id }) => id },
    { name: 'title', type: 'text', meaning: 'Title of the page.', required: true, of: titleOf },
    {
      name: 'address',
      type: 'address',
      meaning: 'Permanent address of the page.',
      required: true,
      of: ({ ref }, { site }) => site + addressOf(ref),
    },
  ],
});
