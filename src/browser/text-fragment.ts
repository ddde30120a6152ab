/**
 * The text directive for words on a page, `text=prefix-,start,end,-suffix`, as
 * https://wicg.github.io/scroll-to-text-fragment/ has it: a browser that opens
 * an address with it goes to the first place that the directive fits. So the
 * directive is tried here as a browser would, and words from around are added
 * until the first place is the right one; parts begin and end with whole words,
 * and none runs over a mark.
 */

/** Between two blocks, whose texts may stand beside one another. */
export const BLOCK = '\n';
/** Between two cells of a row. */
export const CELL = '\t';
/** Where a number of notes stands: text for the browser, but no part of the words. */
export const NOTE = '\uFFFC';
/** Where a button without a text stands: nothing for some browsers, a gap for others. */
export const SEAM = '\uE000';

const BREAK = new RegExp(`[${BLOCK}${CELL}${NOTE}${SEAM}]`);

/** Words longer than this are told by their beginning and their end, so that the address stays short. */
const LONGEST = 100;
/** How many words of the beginning and of the end are tried. */
const ENDS = [3, 5, 8, 13];
/** How many words before and after are tried. */
const AROUND = [1, 2, 3, 5, 8];

export interface Directive {
  prefix?: string | undefined;
  start: string;
  end?: string | undefined;
  suffix?: string | undefined;
}

interface Span {
  from: number;
  to: number;
}

export interface Passage {
  /** The words as one quotes them: whole, without marks, a line for each block. */
  words: string;
  /** None where no directive fits them and nothing before them. */
  directive?: Directive;
}

/**
 * The passage between two offsets of a page's text, in which runs of white
 * space are one space and marks stand for what is no text; nothing where no
 * word is in it.
 */
export function passageIn(text: string, from: number, to: number): Passage | undefined {
  const words = wordsOf(text);
  const first = words.findIndex((word) => word.to > from);
  const last = words.findLastIndex((word) => word.from < to);
  if (first < 0 || last < first) return undefined;
  const span = { from: words[first]!.from, to: words[last]!.to };
  const directive = candidates(text, words, first, last).find((candidate) => {
    const found = firstFit(text, candidate);
    return found?.from === span.from && found.to === span.to;
  });
  return {
    words: quotable(text.slice(Math.min(from, span.from), Math.max(to, span.to))),
    ...(directive && { directive }),
  };
}

/** The words and numbers of a text, as Unicode divides it. */
function wordsOf(text: string): Span[] {
  return [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ from: index, to: index + segment.length }));
}

function quotable(text: string): string {
  return text
    .replaceAll(NOTE, '')
    .replaceAll(SEAM, '')
    .replaceAll(CELL, ' ')
    .replace(/ *\n[ \n]*/g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Directives that name the words, the shortest first. */
function candidates(text: string, words: readonly Span[], first: number, last: number): Directive[] {
  const cut = (from: number | undefined, to: number | undefined) => {
    if (from === undefined || to === undefined) return undefined;
    const part = text.slice(from, to).trim();
    return part !== '' && !BREAK.test(part) ? part : undefined;
  };
  const part = (i: number, j: number) => (i <= j ? cut(words[i]?.from, words[j]?.to) : undefined);

  const whole = part(first, last);
  const named: Directive[] = whole !== undefined && whole.length <= LONGEST ? [{ start: whole }] : [];
  for (const most of ENDS) {
    const beginning = longest(most, (n) => (first + n <= last ? part(first, first + n - 1) : undefined));
    if (!beginning) continue;
    const end = longest(most, (n) => (last - n >= first + beginning.n - 1 ? part(last - n + 1, last) : undefined));
    if (end) named.push({ start: beginning.part, end: end.part });
  }
  return named.flatMap((directive) => [
    directive,
    ...AROUND.flatMap((n) => {
      const prefix = cut(words[first - n]?.from, words[first]!.from);
      const suffix = cut(words[last]!.to, words[last + n]?.to);
      return [
        ...(prefix ? [{ ...directive, prefix }] : []),
        ...(suffix ? [{ ...directive, suffix }] : []),
        ...(prefix && suffix ? [{ ...directive, prefix, suffix }] : []),
      ];
    }),
  ]);
}

/** The longest part of at most so many words that there is. */
function longest(most: number, part: (n: number) => string | undefined): { n: number; part: string } | undefined {
  for (let n = most; n > 0; n--) {
    const found = part(n);
    if (found !== undefined) return { n, part: found };
  }
  return undefined;
}

/** Where a browser finds a directive first. */
export function firstFit(text: string, { prefix, start, end, suffix }: Directive): Span | undefined {
  const before = prefix === undefined ? BEGINS : `(?<=${BEGINS}${loose(prefix)}[\\s${SEAM}]*)`;
  const after = suffix === undefined ? ENDS_HERE : `(?=[\\s${SEAM}]*${loose(suffix)}${ENDS_HERE})`;
  const words = end === undefined ? loose(start) : `${loose(start)}${ENDS_HERE}[^]*?${BEGINS}${loose(end)}`;
  const found = new RegExp(`${before}${words}${after}`, 'iu').exec(text);
  return found ? { from: found.index, to: found.index + found[0].length } : undefined;
}

const BEGINS = '(?<![\\p{L}\\p{N}])';
const ENDS_HERE = '(?![\\p{L}\\p{N}])';

/** A pattern for a part as browsers compare it: upper and lower case and all quotation marks alike, buttons passed over. */
function loose(part: string): string {
  const same: Record<string, string> = { ' ': '[ \\u00a0]', '\u00a0': '[ \\u00a0]' };
  for (const marks of ["'‘’", '"“”„']) for (const mark of marks) same[mark] = `[${marks}]`;
  return [...part].map((sign) => same[sign] ?? sign.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&')).join(`${SEAM}?`);
}

/** The directive as it stands in an address, after `#id:~:`. */
export function printDirective({ prefix, start, end, suffix }: Directive): string {
  const encode = (part: string) =>
    encodeURIComponent(part).replace(/[-'()]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  const parts = [
    prefix !== undefined && `${encode(prefix)}-`,
    encode(start),
    end !== undefined && encode(end),
    suffix !== undefined && `-${encode(suffix)}`,
  ];
  return `text=${parts.filter(Boolean).join(',')}`;
}
