/**
 * What came of what: the relations by which one article follows from another,
 * each read in the order of time, and the families that they make.
 */
import type { Ref } from '../domain/address.ts';
import { compareDates } from '../domain/date.ts';
import { RELATION_KINDS, type RelationKindName } from '../domain/relation.ts';
import { isArticle, type Article } from './entry.ts';
import type { Library } from './library.ts';

/** Kinds of relations that make a family, and which end comes first: the one in which it is written, or the other. */
const DESCENT: Partial<Record<RelationKindName, 'written' | 'target'>> = {
  succeeds: 'target',
  amends: 'target',
  extends: 'target',
  answers: 'target',
  concerns: 'target',
  'said-to-violate': 'target',
  'led-to': 'written',
};

export interface Descent {
  from: Article;
  to: Article;
  kind: RelationKindName;
  /** Whether it is written in `from`. */
  writtenInFrom: boolean;
}

/** All steps of descent between articles, the earlier first. */
function descents(library: Library): Descent[] {
  return library.articles.flatMap((article) =>
    article.data.relations.flatMap(({ kind, to }): Descent[] => {
      const order = DESCENT[kind];
      const other = library.at(to);
      if (!order || !other || !isArticle(other)) return [];
      // An offer is about a treaty; which systems it names besides makes it no kin of theirs.
      if (kind === 'concerns' && other.collection !== 'treaties') return [];
      return order === 'written'
        ? [{ from: article, to: other, kind, writtenInFrom: true }]
        : [{ from: other, to: article, kind, writtenInFrom: false }];
    }),
  );
}

/** Treaties of one subject of which one points to the other without a closer tie, the earlier first: one story goes on. */
function sequels(library: Library): Descent[] {
  return library.of('treaties').flatMap((article) =>
    article.data.relations.flatMap(({ kind, to }): Descent[] => {
      const other = library.at(to);
      if (kind !== 'see-also' || other?.collection !== 'treaties') return [];
      if (other.data.subject !== article.data.subject) return [];
      const written = byTime({ article }, { article: other }) < 0;
      return [
        { ...(written ? { from: article, to: other } : { from: other, to: article }), kind, writtenInFrom: written },
      ];
    }),
  );
}

export interface Relative {
  article: Article;
  kind: RelationKindName;
  /** What it is to the article whose relative it is: “Succeeded by”. */
  label: string;
}

/** What an article came from, and what came of it, each once. */
export function relativesOf(library: Library, article: Article): { before: Relative[]; after: Relative[] } {
  const own = (other: Article, { kind }: Descent, written: boolean): Relative => ({
    article: other,
    kind,
    label: RELATION_KINDS[kind][written ? 'label' : 'inverse'],
  });
  const steps = descents(library);
  const before = steps
    .filter(({ to }) => to === article)
    .map((step) => own(step.from, step, !step.writtenInFrom))
    .sort(byTime);
  const after = steps
    .filter(({ from, to }) => from === article && !before.some((relative) => relative.article === to))
    .map((step) => own(step.to, step, step.writtenInFrom))
    .sort(byTime);
  return { before: once(before), after: once(after) };
}

function once(relatives: Relative[]): Relative[] {
  return relatives.filter(({ article }, i) => relatives.findIndex((other) => other.article === article) === i);
}

function byTime(a: { article: Article }, b: { article: Article }): number {
  return compareDates(a.article.data.events[0]!.on, b.article.data.events[0]!.on);
}

export interface Family {
  /** Ids of its treaties: first that from which the line to the last begins, the earliest of one subject with it. */
  ids: string[];
  /** In layers: each member stands below all from which it came. */
  layers: Article[][];
  /** Who came from whom; what follows from the rest is left out. */
  steps: Descent[];
}

/** All families of at least three that have a treaty, the one with the earliest member first. */
export function familiesOf(library: Library): Family[] {
  const close = descents(library);
  const isClose = ({ from, to }: Descent) =>
    close.some((step) => [step.from, step.to].includes(from) && [step.from, step.to].includes(to));
  const steps = [...close, ...sequels(library).filter((step) => !isClose(step))];
  const families: Article[][] = [];
  for (const article of library.articles) {
    if (families.some((family) => family.includes(article))) continue;
    const family = [article];
    for (const member of family) {
      for (const { from, to } of steps) {
        const other = from === member ? to : to === member ? from : undefined;
        if (other && !family.includes(other)) family.push(other);
      }
    }
    families.push(family);
  }
  return families
    .map((family) =>
      [...family]
        .map((article) => ({ article }))
        .sort(byTime)
        .map(({ article }) => article),
    )
    .filter((family) => family.length >= 3 && family.some(({ collection }) => collection === 'treaties'))
    .sort((a, b) => byTime({ article: a[0]! }, { article: b[0]! }))
    .map((family) => ({
      ids: idsOf(family),
      layers: layersOf(family, steps),
      steps: plain(steps.filter(({ from }) => family.includes(from))),
    }));
}

function idsOf(family: readonly Article[]): string[] {
  const treaties = family.filter((article) => article.collection === 'treaties');
  const { subject } = treaties.at(-1)!.data;
  const first = treaties.find(({ data }) => data.subject === subject)!;
  return [first, ...treaties.filter((one) => one !== first)].map(({ id }) => id);
}

/** An offer about a treaty that follows another about the same one hangs from that one alone. */
function plain(steps: readonly Descent[]): Descent[] {
  const joined = (from: Article, to: Article) => steps.some((step) => step.from === from && step.to === to);
  return steps.filter(
    ({ kind, from, to }) =>
      kind !== 'concerns' || !steps.some((other) => other.to === to && other.from !== from && joined(from, other.from)),
  );
}

function layersOf(family: readonly Article[], steps: readonly Descent[]): Article[][] {
  const depths = new Map<Ref, number>();
  const depthOf = (article: Article, below: readonly Article[]): number => {
    const known = depths.get(article.ref);
    if (known !== undefined) return known;
    // Who came from itself through others would have no depth: the step that closes the circle is left out.
    const parents = steps.filter(({ from, to }) => to === article && !below.includes(from)).map(({ from }) => from);
    const depth = Math.max(-1, ...parents.map((parent) => depthOf(parent, [...below, article]))) + 1;
    depths.set(article.ref, depth);
    return depth;
  };
  const layers: Article[][] = [];
  for (const article of family) (layers[depthOf(article, [article])] ??= []).push(article);
  return layers.filter((layer) => layer.length > 0);
}
