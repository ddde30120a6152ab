/** Typed links between entries: what each is called, from either side, and what it may join. */
import { ARTICLE_COLLECTIONS as ARTICLES, type Collection } from './address.ts';

interface RelationKind {
  /** Read forwards: the entry in which it is written … the target. */
  label: string;
  /** Read backwards: the target … the entry in which it is written. */
  inverse: string;
  from: readonly Collection[];
  to: readonly Collection[];
}

export const RELATION_KINDS = {
  bans: { label: 'Bans', inverse: 'Banned by', from: ['treaties'], to: ['systems'] },
  limits: { label: 'Limits', inverse: 'Limited by', from: ['treaties'], to: ['systems'] },
  succeeds: { label: 'Succeeds', inverse: 'Succeeded by', from: ARTICLES, to: ARTICLES },
  amends: { label: 'Amends', inverse: 'Amended by', from: ['treaties'], to: ['treaties'] },
  implements: { label: 'Implements', inverse: 'Implemented by', from: ARTICLES, to: ARTICLES },
  verifies: { label: 'Verifies', inverse: 'Verified through', from: ['treaties'], to: ['treaties'] },
  'said-to-violate': {
    label: 'Said to violate',
    inverse: 'Said to be violated by',
    from: ['systems'],
    to: ['treaties'],
  },
  concerns: { label: 'Concerns', inverse: 'Subject of', from: ['proposals'], to: ['treaties', 'systems', 'places'] },
  answers: { label: 'Answers', inverse: 'Answered by', from: ARTICLES, to: ARTICLES },
  extends: { label: 'Extends', inverse: 'Extended by', from: ['proposals'], to: ['treaties'] },
  'led-to': { label: 'Led to', inverse: 'Came from', from: ARTICLES, to: ARTICLES },
  'part-of': { label: 'Part of', inverse: 'Has as a part', from: ['systems'], to: ['systems'] },
  launches: { label: 'Launches', inverse: 'Launched from', from: ['systems'], to: ['systems'] },
  'variant-of': { label: 'Variant of', inverse: 'Has as a variant', from: ['systems'], to: ['systems'] },
  'based-at': { label: 'Based at', inverse: 'Base of', from: ['systems'], to: ['places'] },
  'compares-with': { label: 'Compare with', inverse: 'Compare with', from: ARTICLES, to: ARTICLES },
  'see-also': { label: 'See also', inverse: 'See also', from: ARTICLES, to: ARTICLES },
} as const satisfies Record<string, RelationKind>;

export type RelationKindName = keyof typeof RELATION_KINDS;

/** Whether a relation of this kind may join an entry of one collection to one of another. */
export function mayJoin(kind: RelationKindName, from: string, to: string): boolean {
  const rule: RelationKind = RELATION_KINDS[kind];
  return (rule.from as readonly string[]).includes(from) && (rule.to as readonly string[]).includes(to);
}
