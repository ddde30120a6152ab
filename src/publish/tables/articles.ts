/** The tables of treaties, systems and proposals: what each is, and its status on the day that the site answers for. */
import type { ArticleKind } from '../../domain/event.ts';
import { printStatus } from '../../domain/status-words.ts';
import { statusOn } from '../../domain/status.ts';
import { STATES, type Status } from '../../domain/status-steps.ts';
import { datable, type Article, type Entry } from '../../library/entry.ts';
import { standing } from '../../library/standing.ts';
import { ALIASES, entryColumns, fieldsOf, TO_PARTIES } from './columns.ts';
import { table, type Cell, type MadeColumn, type Setting } from './table.ts';

/** Every status that may hold on the day. */
function statuses(article: Article, { library }: Setting): Status[] {
  const answer = statusOn(datable(article), library.asOf);
  return answer.certain ? [answer.status] : answer.oneOf;
}

/** A fact of the status, where only one status can hold. */
function ifCertain(fact: (status: Status) => Cell) {
  return (article: Article, setting: Setting): Cell => {
    const [status, ...others] = statuses(article, setting);
    return status && others.length === 0 ? fact(status) : undefined;
  };
}

function states(article: Article, setting: Setting): string[] {
  return [...new Set(statuses(article, setting).map(({ state }) => state))];
}

function statusColumns(kind: ArticleKind): MadeColumn<Article>[] {
  return [
    {
      name: 'status',
      type: 'text',
      meaning: 'Status on the day asOf, computed from the events; empty where the day can’t tell.',
      required: false,
      allowed: STATES[kind],
      of: (article, setting) => {
        const [state, ...others] = states(article, setting);
        return others.length === 0 ? state : undefined;
      },
    },
    {
      name: 'possibleStatuses',
      type: 'list',
      meaning: 'Where the day falls within a date that is known only roughly: every status that may hold.',
      required: false,
      allowed: STATES[kind],
      of: (article, setting) => {
        const found = states(article, setting);
        return found.length > 1 ? found : undefined;
      },
    },
    {
      name: 'statusInWords',
      type: 'text',
      meaning: 'The status as the page says it: by whom, since when, who says so.',
      required: true,
      of: (article, { library }) => printStatus(standing(library, article), true),
    },
    {
      name: 'statusSince',
      type: 'date',
      meaning: 'Date of the event that brought the status about.',
      required: false,
      of: ifCertain(({ since }) => since),
    },
    {
      name: 'statusBy',
      type: 'list',
      meaning: 'Parties whose act it was, where that matters.',
      required: false,
      refersTo: TO_PARTIES,
      of: ifCertain(({ by }) => by),
    },
    {
      name: 'statusAccordingTo',
      type: 'text',
      meaning: 'The party that says so, where only one side does.',
      required: false,
      refersTo: TO_PARTIES,
      of: ifCertain(({ accordingTo }) => accordingTo),
    },
    {
      name: 'statusContested',
      type: 'boolean',
      meaning:
        'Whether someone disputes the event behind the status or its legal effect; by whom stands in the events.',
      required: true,
      of: (article, setting) => statuses(article, setting).some(({ contested }) => contested),
    },
    {
      name: 'asOf',
      type: 'day',
      meaning: 'The day for which the status is given.',
      required: true,
      of: (_article, { library }) => library.asOf,
    },
  ];
}

/** Parties that a treaty of many goes on without. */
function apart(state: 'suspended' | 'withdrawn') {
  return ifCertain((status) => status.apart.filter((one) => one.state === state).map(({ party }) => party));
}

/** When the first event of a kind was; of the first event of all where no kind is given. */
function firstOn(kind?: string) {
  return ({ data }: Article): Cell => data.events.find((event) => kind === undefined || event.kind === kind)?.on;
}

const SPAN: MadeColumn<Article>[] = [
  {
    name: 'firstEvent',
    type: 'date',
    meaning: 'Date of the first event on record.',
    required: true,
    of: firstOn(),
  },
  {
    name: 'lastEvent',
    type: 'date',
    meaning: 'Date of the last event on record.',
    required: true,
    of: ({ data }) => data.events.at(-1)?.on,
  },
];

const treaty = fieldsOf('treaties', '', ({ data }: Entry<'treaties'>) => data);

export const TREATIES = table<Entry<'treaties'>>({
  name: 'treaties',
  title: 'Treaties',
  holds:
    'One row for each treaty: what it is called, who signed it, when it was signed and entered into force, and where it stands.',
  key: ['id'],
  items: (library) => library.of('treaties'),
  columns: [
    ...entryColumns<Article>((article) => article),
    treaty('title'),
    treaty('officialTitle'),
    ALIASES,
    treaty('summary'),
    treaty('form'),
    treaty('parties', { refersTo: TO_PARTIES }),
    {
      name: 'furtherParties',
      type: 'integer',
      meaning: 'How many more are party to it than those that are named.',
      required: false,
      minimum: 1,
      of: ({ data }) => data.furtherParties?.number,
    },
    {
      name: 'furtherPartiesOn',
      type: 'date',
      meaning: 'When it was so.',
      required: false,
      of: ({ data }) => data.furtherParties?.on,
    },
    treaty('successors', { refersTo: TO_PARTIES }),
    treaty('depositary'),
    {
      name: 'signed',
      type: 'date',
      meaning: 'Date on which it was first signed.',
      required: false,
      of: firstOn('signed'),
    },
    {
      name: 'adopted',
      type: 'date',
      meaning: 'Date on which its text was adopted, where nobody signed it.',
      required: false,
      of: firstOn('adopted'),
    },
    {
      name: 'enteredIntoForce',
      type: 'date',
      meaning: 'Date on which it entered into force.',
      required: false,
      of: firstOn('entered-into-force'),
    },
    {
      name: 'tookEffect',
      type: 'date',
      meaning: 'Date on which it took effect, where it binds politically and not in law.',
      required: false,
      of: firstOn('took-effect'),
    },
    ...SPAN,
    ...statusColumns('treaty'),
    {
      name: 'suspendedParties',
      type: 'list',
      meaning: 'Parties that suspended a treaty of many, which stays in force without them.',
      required: false,
      refersTo: TO_PARTIES,
      of: apart('suspended'),
    },
    {
      name: 'withdrawnParties',
      type: 'list',
      meaning: 'Parties that left a treaty of many, which stays in force without them.',
      required: false,
      refersTo: TO_PARTIES,
      of: apart('withdrawn'),
    },
    treaty('reviewed', { type: 'day' }),
  ],
});

const system = fieldsOf('systems', '', ({ data }: Entry<'systems'>) => data);

export const SYSTEMS = table<Entry<'systems'>>({
  name: 'systems',
  title: 'Systems',
  holds:
    'One row for each weapon system, launcher or site: what it is, who operates it, who makes it, and where it stands.',
  key: ['id'],
  items: (library) => library.of('systems'),
  columns: [
    ...entryColumns<Article>((article) => article),
    system('title'),
    {
      name: 'nativeName',
      type: 'text',
      meaning: 'Maker’s name in its own script; its language stands in the table names.',
      required: false,
      of: ({ data }) => data.nativeName?.name,
    },
    ALIASES,
    system('summary'),
    system('class'),
    system('group'),
    system('operators', { refersTo: TO_PARTIES }),
    system('maker'),
    ...SPAN,
    ...statusColumns('system'),
    system('reviewed', { type: 'day' }),
  ],
});

const proposal = fieldsOf('proposals', '', ({ data }: Entry<'proposals'>) => data);

export const PROPOSALS = table<Entry<'proposals'>>({
  name: 'proposals',
  title: 'Proposals',
  holds:
    'One row for each proposal: who offered what to whom, and whether it was accepted, rejected or is still on the table.',
  key: ['id'],
  items: (library) => library.of('proposals'),
  columns: [
    ...entryColumns<Article>((article) => article),
    proposal('title'),
    proposal('officialTitle'),
    ALIASES,
    proposal('summary'),
    proposal('by', { refersTo: TO_PARTIES }),
    proposal('to', { refersTo: TO_PARTIES }),
    ...SPAN,
    ...statusColumns('proposal'),
    proposal('reviewed', { type: 'day' }),
  ],
});
