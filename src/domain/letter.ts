/** Under which letter a name stands, where that letter is, and which names can't be told apart by eye. */
import { placeIn, type SourceList } from './address.ts';

/** `letterOf('“Älter”')` is `A`; digits stand together, other scripts under their own letters. */
export function letterOf(name: string): string {
  const first = /[\p{L}\p{N}]/u.exec(name)?.[0] ?? '#';
  if (/\p{N}/u.test(first)) return '0–9';
  return first.normalize('NFD')[0]!.toLocaleUpperCase('en');
}

/** The id of a letter in the A to Z. */
export function letterId(letter: string): string {
  return `letter-${letter}`;
}

/** The address of a letter in the A to Z. */
export function letterAddress(letter: string): string {
  return placeIn('index-a-z', letterId(letter));
}

/** The script of a letter, as a heading of letters names it; digits stand with the Latin ones. */
export function scriptOf(letter: string): 'Latin' | 'Greek' | 'Cyrillic' | 'Other scripts' {
  if (/\p{Script=Cyrillic}/u.test(letter)) return 'Cyrillic';
  if (/\p{Script=Greek}/u.test(letter)) return 'Greek';
  return /\p{L}/u.test(letter) && !/\p{Script=Latin}/u.test(letter) ? 'Other scripts' : 'Latin';
}

/** On which list of sources a title stands: `sourceListOf('2010 treaty')` is `0-9`. */
export function sourceListOf(title: string): SourceList {
  const letter = letterOf(title);
  if (letter === '0–9') return '0-9';
  return /^[A-Z]$/.test(letter) ? (letter.toLowerCase() as SourceList) : 'other';
}

/** What a list of sources is called. */
export function sourceListName(list: SourceList): string {
  return list === 'other' ? 'Other scripts' : list === '0-9' ? '0–9' : list.toUpperCase();
}

const CYRILLIC = 'АВЕКМНОРСТУХІЅЈаеорсухіѕј';
const DRAWN_ALIKE = 'ABEKMHOPCTYXISJaeopcyxisj';

/** A name as the eye takes it: `2М39` with a Cyrillic М comes out as the Latin `2M39`. */
export function lookOf(name: string): string {
  return name.normalize('NFC').replace(/\p{Script=Cyrillic}/gu, (letter) => {
    const at = CYRILLIC.indexOf(letter);
    return at < 0 ? letter : DRAWN_ALIKE[at]!;
  });
}

/** Names of one thing without those that look the same in two scripts: of twins the one in Latin letters stays, at the place of the first. */
export function withoutTwins<T extends { name: string }>(names: readonly T[]): T[] {
  const seen = Map.groupBy(names, ({ name }) => lookOf(name));
  return [...seen].map(([look, twins]) => twins.find(({ name }) => name === look) ?? twins[0]!);
}
