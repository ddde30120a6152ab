/** Texts compared by their words: what was added and what was taken out between two of them. */
import { diffArrays } from 'diff';

/** A run of words that both texts have, or only one of them. */
export interface Run {
  text: string;
  is: 'same' | 'added' | 'removed';
}

/** A block of a text in which something changed. */
export type ChangedBlock = Run[];

/**
 * The words of a Markdown text, block by block, without its markup: addresses of
 * links, ids, marks of tables, lists, headings and emphasis are none.
 */
function blocksOf(markdown: string): string[][] {
  return markdown
    .replace(/\]\([^)\s]*\)/g, ']')
    .replace(/\{#[^}\s]*\}/g, '')
    .replace(/\[(?!@)([^\]]*)\]/g, '$1')
    .replace(/[*`\\]/g, '')
    .split(/\n/)
    .map((block) => block.split(/\s+/).map((word) => word.replace(/^[_>#|]+|[_|]+$/g, '')))
    .map((words) => words.filter((word) => word !== '' && !/^[-–|]+$/.test(word)))
    .filter((words) => words.length > 0);
}

/** The words of a Markdown text in order. */
export function wordsOf(markdown: string): string[] {
  return blocksOf(markdown).flat();
}

/** Whether two texts have the same words in the same order. */
export function sameWords(a: string, b: string): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  return first.length === second.length && first.every((word, i) => word === second[i]);
}

/**
 * The blocks that differ between two texts, in the order of the second. Blocks
 * that stand in for one another are compared word by word.
 */
export function difference(before: string, after: string): ChangedBlock[] {
  const joined = (text: string) => blocksOf(text).map((words) => words.join(' '));
  const parts = diffArrays(joined(before), joined(after));
  const changed: ChangedBlock[] = [];
  for (let i = 0; i < parts.length; i++) {
    const [part, next] = [parts[i]!, parts[i + 1]];
    if (part.removed && next?.added) {
      for (let k = 0; k < Math.max(part.value.length, next.value.length); k++) {
        changed.push(wordByWord(part.value[k] ?? '', next.value[k] ?? ''));
      }
      i++;
    } else if (part.added || part.removed) {
      for (const text of part.value) changed.push([{ text, is: part.added ? 'added' : 'removed' }]);
    }
  }
  return changed;
}

function wordByWord(before: string, after: string): ChangedBlock {
  return diffArrays(before.split(' '), after.split(' ')).map(({ value, added, removed }) => ({
    text: value.join(' '),
    is: added ? 'added' : removed ? 'removed' : 'same',
  }));
}

/** How many words were added and removed. */
export function countChanged(blocks: readonly ChangedBlock[]): { added: number; removed: number } {
  const count = (is: Run['is']) =>
    blocks
      .flat()
      .filter((run) => run.is === is)
      .reduce((sum, { text }) => sum + wordsOf(text).length, 0);
  return { added: count('added'), removed: count('removed') };
}
