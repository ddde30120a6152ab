/** Words in quotation marks: which pages have them in a row. The index knows sections, not places, so the texts are read. */
import { countPhrase } from './excerpt.ts';
import type { Files } from './files.ts';
import type { Guide } from './guide.ts';
import type { Question } from './question.ts';
import type { Filled, Ranked } from './rank.ts';

/** For a quoted phrase texts are read a few at once, and not many more than are shown. */
const TEXTS_AT_ONCE = 4;
const MORE_TEXTS = 2;

/** Of the pages that hold all words of the phrases in one section, those that hold them in a row, the fullest first. */
export async function keepPhrases(
  { phrases, tokens }: Question,
  filled: readonly Filled[],
  ranked: readonly Ranked[],
  depth: number,
  guide: Guide,
  files: Files,
): Promise<{ ranked: Ranked[]; more: boolean }> {
  const words = new Set(phrases.flat());
  const quoted = filled.filter(({ slot }) => words.has(tokens[slot.from]!.word));
  const together = ({ page }: Ranked) => {
    const [first, ...others] = quoted.map(({ pages }) => pages.get(page)?.sections ?? new Map<number, number>());
    return first !== undefined && [...first.keys()].some((section) => others.every((one) => one.has(section)));
  };
  const candidates = ranked.filter(together);
  const kept: Ranked[] = [];
  let looked = 0;
  while (looked < Math.min(candidates.length, depth + MORE_TEXTS) && kept.length < depth) {
    const batch = candidates.slice(looked, looked + TEXTS_AT_ONCE);
    looked += batch.length;
    const counted = await Promise.all(
      batch.map(async (one) => {
        const card = guide.cards[one.page]!;
        const text = (await files.text(card.fragment)).content;
        const counts = phrases.map((phrase) => countPhrase(text, phrase));
        if (counts.includes(0)) return [];
        const inName = phrases.some((phrase) =>
          [card.title, ...card.aliases].some((name) => countPhrase(name, phrase) > 0),
        );
        return [{ ...one, score: one.score + Math.log2(1 + Math.min(...counts)) / 8 + (inName ? 0.5 : 0) }];
      }),
    );
    kept.push(...counted.flat());
  }
  kept.sort((a, b) => b.tier - a.tier || b.score - a.score || a.page - b.page);
  return { ranked: kept, more: looked < candidates.length };
}
