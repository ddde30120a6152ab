/** Letters made comparable: case, width and diacritics fall away, Cyrillic is read as Latin where that helps. */

/** Cyrillic and Greek letters that look like Latin ones, as they slip into `9М729`. */
const LOOK_ALIKES: Record<string, string> = {
  ...{ а: 'a', в: 'b', е: 'e', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', с: 'c', т: 't', у: 'y', х: 'x', і: 'i' },
  ...{ ѕ: 's', ј: 'j', з: '3', α: 'a', β: 'b', ε: 'e', κ: 'k', μ: 'm', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'y', χ: 'x' },
};

/** Plain Russian and Ukrainian letters as English readers write them (after BGN/PCGN, without marks). */
const LATIN: Record<string, string> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', є: 'ye', ж: 'zh', з: 'z', и: 'i', і: 'i' },
  ...{ к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh' },
  ...{ ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya' },
};

/** Spellings of one sound in the ways in which Slavic names are written in Latin letters, longest first. */
const SOUNDS: [RegExp, string][] = [
  [/shch|schtsch/g, 'sc'],
  [/tsch|tch|cz/g, 'ch'],
  [/sch|sz/g, 'sh'],
  [/kh/g, 'h'],
  [/tz|ts/g, 'c'],
  [/ck/g, 'k'],
  [/ks/g, 'x'],
  [/w/g, 'v'],
  [/[yj]/g, 'i'],
  [/ph/g, 'f'],
  [/(.)\1+/g, '$1'],
];

/** Small letters without diacritics, one code point for each of the ways to write a letter: `Nulllösung` is `nulllosung`. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
}

export function isCyrillic(text: string): boolean {
  return /\p{Script=Cyrillic}/u.test(text);
}

/** Plain text with each letter that looks like a Latin one read as that: `9м729` is `9m729`. */
export function asItLooks(text: string): string {
  return text.replace(/[\u0370-\u03ff\u0400-\u04ff]/g, (letter) => LOOK_ALIKES[letter] ?? letter);
}

/** Plain Cyrillic text in Latin letters: `горбачев` is `gorbachev`. */
export function inLatin(text: string): string {
  return text.replace(/[\u0400-\u04ff]/g, (letter) => LATIN[letter] ?? letter);
}

/** How a plain Latin word sounds, roughly: `redzikovo` and `redzikowo`, `jar` and `yar` come to the same. */
export function sound(word: string): string {
  return SOUNDS.reduce((text, [spelling, one]) => text.replace(spelling, one), word);
}
