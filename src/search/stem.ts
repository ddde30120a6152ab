/**
 * Words cut to what their forms share, so that “inspectors” finds “inspection”
 * and “defense” “defence”. English after M. F. Porter, “An algorithm for suffix
 * stripping” (1980); Russian and Ukrainian by their commonest endings. Takes
 * plain words (letters.ts).
 */
import { isCyrillic } from './letters.ts';

/** British and American spellings of one word, brought to one of them. */
const SPELLINGS: [RegExp, string][] = [
  [/([a-z]{2})(?:i[sz]|ys|yz)(e|es|ed|ing|er|ers|able|ation|ations)$/, '$1iz$2'],
  [/(def|off|lic|pret)enc(e|es|eless)$/, '$1ens$2'],
  [/(cent|met|theat|fib|calib|lit|spect|sab|somb)re(s?)$/, '$1er$2'],
  [/(col|hon|fav|harb|lab|neighb|arm|behavi|endeav|rum|vap|splend)our/, '$1or'],
  [/(catal|dial|anal|monol|prol)ogue/, '$1og'],
  [/([aeiou])ll(ed|ing|er|ers)$/, '$1l$2'],
  [/^programme/, 'program'],
  [/oeuv/, 'euv'],
  [/^grey/, 'gray'],
  [/^sulph/, 'sulf'],
  [/^alumini/, 'alumin'],
];

/** Forms that no rule finds, by their stems. */
const IRREGULAR: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  ...{ withdrew: 'withdraw', withdrawn: 'withdraw', broke: 'break', broken: 'break', left: 'leave', began: 'begin' },
  ...{
    begun: 'begin',
    flew: 'fly',
    flown: 'fly',
    sent: 'send',
    built: 'build',
    held: 'hold',
    kept: 'keep',
    met: 'meet',
  },
  ...{
    said: 'say',
    sought: 'seek',
    spoke: 'speak',
    took: 'take',
    taken: 'take',
    gave: 'give',
    given: 'give',
    led: 'lead',
  },
  ...{ chose: 'choose', chosen: 'choose', lost: 'lose', shot: 'shoot', struck: 'strike', won: 'win', wrote: 'write' },
  ...{
    written: 'write',
    forbade: 'forbid',
    forbidden: 'forbid',
    suspens: 'suspend',
    extens: 'extend',
    expiri: 'expire',
  },
  ...{ flight: 'fly', sold: 'sell', bought: 'buy', bound: 'bind', fell: 'fall', grew: 'grow', knew: 'know' },
});

const DOUBLE: [string, string][] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['bli', 'ble'],
  ['alli', 'al'],
  ['entli', 'ent'],
  ['eli', 'e'],
  ['ousli', 'ous'],
  ['ization', 'ize'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
];
const LAST = /(ement|ance|ence|able|ible|ment|ate|iti|ous|ive|ize|ant|ent|ism|al|er|or|ic|ou|(?<=[st])ion)$/;

const CONSONANT = '[^aeiouy]|(?<![^aeiou])y|(?<=^)y';
const VOWEL = '[aeiou]|(?<=[^aeiou])y';

/** How often a run of vowels is followed by one of consonants, Porter's measure. */
function measure(stem: string): number {
  const shape = [...stem]
    .map((letter, i) => ('aeiou'.includes(letter) || (letter === 'y' && i > 0) ? 'v' : 'c'))
    .join('');
  return (shape.match(/v+c+/g) ?? []).length;
}

const hasVowel = (stem: string) => new RegExp(VOWEL).test(stem);
const endsShort = (stem: string) => new RegExp(`(?:${CONSONANT})[aeiouy][^aeiouywx]$`).test(stem);

function english(spelt: string): string {
  let word = spelt;
  for (const [from, to] of SPELLINGS) word = word.replace(from, to);
  const known = IRREGULAR[word];
  if (known) return english(known);

  word = word
    .replace(/sses$/, 'ss')
    .replace(/ies$/, 'i')
    .replace(/([^su])s$/, '$1');
  const eed = /^(.+)eed$/.exec(word);
  if (eed) {
    if (measure(eed[1]!) > 0) word = word.slice(0, -1);
  } else {
    const inflected = /^(.+?)(?:ed|ing)$/.exec(word);
    if (inflected && hasVowel(inflected[1]!)) {
      word = inflected[1]!;
      if (/(at|bl|iz)$/.test(word)) word += 'e';
      else if (/([^aeioulsz])\1$/.test(word)) word = word.slice(0, -1);
      else if (measure(word) === 1 && endsShort(word)) word += 'e';
    }
  }
  word = word.replace(/^(.+)y$/, (whole, stem: string) => (hasVowel(stem) ? `${stem}i` : whole));
  for (let round = 0; round < 2; round++) {
    const suffix = DOUBLE.find(([ending]) => word.endsWith(ending));
    if (suffix && measure(word.slice(0, -suffix[0].length)) > 0) {
      word = word.slice(0, -suffix[0].length) + suffix[1];
    }
  }
  word = word.replace(LAST, (ending, _group, at: number) => (measure(word.slice(0, at)) > 1 ? '' : ending));
  if (/e$/.test(word)) {
    const stem = word.slice(0, -1);
    if (measure(stem) > 1 || (measure(stem) === 1 && !endsShort(stem))) word = stem;
  }
  if (/ll$/.test(word) && measure(word) > 1) word = word.slice(0, -1);
  // Verify, verified and verification part here in Porter's rules, and should not.
  word = word.replace(/fi$/, 'f');
  const irregular = IRREGULAR[word];
  return irregular ? english(irregular) : word;
}

const RUSSIAN_ENDINGS =
  /(?:иями|ьями|иях|ями|ами|ыми|ими|ого|его|ому|ему|иям|ией|иеи|ция|ции|цию|ов|ев|еи|ои|ыи|ии|ая|яя|ое|ее|ые|ие|ую|юю|ых|их|ым|им|ом|ем|ам|ям|ах|ях|ия|ью|ии|а|я|о|е|у|ю|ы|и|ь|і|ї|є)$/;

function russian(word: string): string {
  const stem = word.replace(RUSSIAN_ENDINGS, '');
  return stem.length >= 3 ? stem : word;
}

const kept = new Map<string, string>();

/** The stem of a plain word. Words with digits, and words of one or two letters, stay as they are. */
export function stem(word: string): string {
  const before = kept.get(word);
  if (before !== undefined) return before;
  const found = /\d/.test(word)
    ? word
    : isCyrillic(word)
      ? russian(word)
      : word.length > 2 && /^[a-z]+$/.test(word)
        ? english(word)
        : word;
  kept.set(word, found);
  return found;
}
