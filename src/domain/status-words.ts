/** What each state is called, and which of the four looks it has: colour, shape and word always go together. */
import { formatDate, isDay, type Edtf } from './date.ts';
import type { State, Status, StatusAnswer } from './status-steps.ts';

/** The four looks: in force, paused, ended, proposed. */
export type StatusLook = 'live' | 'paused' | 'ended' | 'idea';

const WORDS: Record<State, { word: string; look: StatusLook }> = {
  'not-begun': { word: 'Not begun', look: 'idea' },
  negotiated: { word: 'Under negotiation', look: 'idea' },
  signed: { word: 'Signed, not in force', look: 'idea' },
  adopted: { word: 'Adopted, not in effect', look: 'idea' },
  'provisionally-applied': { word: 'Provisionally applied', look: 'live' },
  'in-force': { word: 'In force', look: 'live' },
  'in-effect': { word: 'In effect', look: 'live' },
  suspended: { word: 'Suspended', look: 'paused' },
  'withdrawn-from': { word: 'Ended by withdrawal', look: 'ended' },
  expired: { word: 'Expired', look: 'ended' },
  terminated: { word: 'Terminated', look: 'ended' },
  superseded: { word: 'Superseded', look: 'ended' },
  'never-in-force': { word: 'Never in force', look: 'ended' },
  'in-development': { word: 'In development', look: 'idea' },
  tested: { word: 'Tested', look: 'idea' },
  deployed: { word: 'Deployed', look: 'live' },
  withdrawn: { word: 'Withdrawn', look: 'ended' },
  eliminated: { word: 'Eliminated', look: 'ended' },
  cancelled: { word: 'Cancelled', look: 'ended' },
  'on-the-table': { word: 'On the table', look: 'idea' },
  accepted: { word: 'Accepted', look: 'live' },
  'partly-taken-up': { word: 'Partly taken up', look: 'paused' },
  rejected: { word: 'Rejected', look: 'ended' },
  lapsed: { word: 'Lapsed', look: 'ended' },
  'no-part': { word: 'Not a party', look: 'ended' },
  signatory: { word: 'Signatory', look: 'idea' },
  ratified: { word: 'Ratified, not in force', look: 'idea' },
  'provisionally-bound': { word: 'Bound provisionally', look: 'live' },
  bound: { word: 'Bound', look: 'live' },
  released: { word: 'Obligations ended', look: 'ended' },
};

/** The word for a state: `stateWord('in-force')` is `In force`. */
export function stateWord(state: State): string {
  return WORDS[state].word;
}

/** The look of a state. */
export function stateLook(state: State): StatusLook {
  return WORDS[state].look;
}

/** “a, b and c”. */
export function list(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** States whose word is followed by who acted. */
const TELLS_WHO: readonly State[] = ['suspended', 'withdrawn-from', 'rejected', 'withdrawn'];

/** How many parties are named one by one; more are counted. */
const NAMED = 4;

/** When a state began or came about: “since 1 June 1988”, “on 2 August 2019” of what has ended. */
export function whenWord(look: StatusLook, on: Edtf): string {
  return look !== 'ended' ? 'since' : isDay(on) ? 'on' : 'in';
}

/** Where several acted on different days, each with its day: “Rejected by Arvalia on 3 May 1958 and by Belmora on 17 May 1958”. */
function actsInWords({ state, acts = [] }: Status, nameOf: (party: string) => string): string {
  if (acts.length < 2) return '';
  const told = acts.map(
    ({ by, on }) => `by ${list(by.map(nameOf))} ${whenWord(stateLook(state), on)} ${formatDate(on)}`,
  );
  return `${stateWord(state)} ${list(told)}`;
}

function statusWords({ state, by }: Status, nameOf: (party: string) => string): string {
  return stateWord(state) + (TELLS_WHO.includes(state) && by.length > 0 ? ` by ${list(by.map(nameOf))}` : '');
}

/** Which parties stand apart from the rest: “left by Russia; suspended by 23 parties”. Once it has ended for all, none matters. */
function besidesOf({ state, apart }: Status, nameOf: (party: string) => string): string {
  if (stateLook(state) === 'ended') return '';
  const those = (as: 'withdrawn' | 'suspended') => {
    const names = apart.filter((party) => party.state === as).map(({ party }) => nameOf(party));
    return names.length > NAMED ? `${names.length} parties` : list(names);
  };
  const [left, paused] = [those('withdrawn'), those('suspended')];
  return [left && `left by ${left}`, paused && `suspended by ${paused}`].filter(Boolean).join('; ');
}

export interface StatusLine {
  look: StatusLook;
  /** “Suspended by Russia”; where the day can't tell, every possibility. */
  words: string;
  /** Which parties stand apart from the rest. */
  besides?: string;
  /** The date of the event behind it. */
  since?: Edtf;
  /** The words with the day of each act, where there were several. */
  acts?: string;
  /** What happened then, where the words do not tell: a treaty never in force was abandoned. */
  turn?: string;
  /** Who says so, where only one side does: “the United States”. */
  accordingTo?: string;
  contested: boolean;
}

/** What is said of a state by what has not followed: “, not in force”. */
const NOT_YET = /, not /;

/** When the state began, to follow its words: “since 1 June 1988”; “on 2 August 2019” for what ended, and for the signature of what is not in force. */
function sinceWords({ words, look, since, turn }: StatusLine): string {
  if (since === undefined) return '';
  const preposition = whenWord(NOT_YET.test(words) ? 'ended' : look, since);
  return `${turn ? `, ${turn}` : ''} ${preposition} ${formatDate(since)}`;
}

/** Whose word a status is, and whether it is contested: “, according to the United States (contested)”. */
export function saidOf({ accordingTo, contested }: Pick<StatusLine, 'accordingTo' | 'contested'>): string {
  return `${accordingTo ? `, according to ${accordingTo}` : ''}${contested ? ' (contested)' : ''}`;
}

/** The whole line: “Deployed since December 2016, according to the United States”. */
export function printStatus(line: StatusLine, since: boolean): string {
  const tail = `${line.besides ? `; ${line.besides}` : ''}${saidOf(line)}`;
  if (since && line.acts) return line.acts + tail;
  const at = line.words.search(NOT_YET);
  const [word, notYet] = at === -1 ? [line.words, ''] : [line.words.slice(0, at), line.words.slice(at)];
  return `${word}${since ? sinceWords(line) : ''}${notYet}${tail}`;
}

/** The answer of statusOn as a reader sees it. */
export function statusLine(answer: StatusAnswer, nameOf: (party: string) => string): StatusLine {
  if (answer.certain) {
    const { status } = answer;
    const besides = besidesOf(status, nameOf);
    const acts = actsInWords(status, nameOf);
    return {
      look: stateLook(status.state),
      words: statusWords(status, nameOf),
      ...(besides && { besides }),
      contested: status.contested,
      ...(status.since && { since: status.since }),
      ...(acts && { acts }),
      ...(status.state === 'never-in-force' && { turn: 'abandoned' }),
      ...(status.accordingTo && { accordingTo: nameOf(status.accordingTo) }),
    };
  }
  const words = answer.oneOf.map((status) =>
    [statusWords(status, nameOf), besidesOf(status, nameOf)].filter(Boolean).join('; '),
  );
  return {
    look: stateLook(answer.oneOf[0]!.state),
    words: `${words.join(' or ')}: the date is not known exactly`,
    contested: answer.oneOf.some(({ contested }) => contested),
  };
}
