/** Under which letter a name stands in the A to Z, and where that letter is. */
import { placeIn } from './address.ts';

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
