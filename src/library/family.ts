/**
 * What came of what: the relations by which one article follows from another,
 * each read in the order of time, and the families that they make.
 */
import { compareDates } from '../domain/date.ts';
import { RELATION_KINDS, type RelationKindName } from '../domain/relation.ts';
import { isArticle, type Article, type Entry } from './entry.ts';
import type { Library } from './library.ts';
import { yearsOf } from './years.ts';

/** Kinds of relations by which one comes of another, and which end comes first: the one in which it is written, the other, or the earlier. */
const DESCENT: Partial<Record<RelationKindName, 'written' | 'target' | 'earlier'>> = {
  succeeds: 'target',
  amends: 'target',
  extends: 'target',
  answers: 'target',
  // A treaty may be carried out through a body that is older than it.
  implements: 'earlier',
  'variant-of': 'target',
  'led-to': 'written',
};

/** Kinds that an article tells beside them: what is about a treaty, or against it, is near it and no kin. */
const NEAR: typeof DESCENT = { concerns: 'target', 'said-to-violate': 'target' };

export interface Descent {
  from: Article;
  to: Article;
  kind: RelationKindName;
  /** Whether it is written in `from`. */
  writtenInFrom: boolean;
}

/** All steps between articles by relations of these kinds, the earlier first. */
function stepsBy(kinds: typeof DESCENT, library: Library): Descent[] {
  return library.articles.flatMap((article) =>
    article.data.relations.flatMap(({ kind, to }): Descent[] => {
      const order = kinds[kind];
      const other = library.at(to);
      if (!order || !other || !isArticle(other)) return [];
      // An offer is about a treaty; which systems it names besides makes it no kin of theirs.
      if (kind === 'concerns' && other.collection !== 'treaties') return [];
      const writtenInFrom =
        order === 'written' || (order === 'earlier' && begun(library, article) < begun(library, other));
      return [
        writtenInFrom
          ? { from: article, to: other, kind, writtenInFrom }
          : { from: other, to: article, kind, writtenInFrom },
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
  const steps = stepsBy({ ...DESCENT, ...NEAR }, library);
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

/** The year in which the subject of an article began, as it stands above its title. */
function begun(library: Library, article: Article): number {
  return Number(yearsOf(library, article).slice(0, 4));
}

export interface Family {
  /** By which its place is addressed: those of its treaties, or, without one, of all; the earliest first. */
  ids: string[];
  /** In the order of time, in rows: each member stands below all from which it came. */
  rows: Article[][];
  /** Who came from whom. */
  steps: Descent[];
}

/**
 * All families, the one with the earliest member first. Treaties of one subject
 * and what led to them or came of them are a family; an offer that led to
 * treaties of two subjects stands in both. Systems have families of their own.
 */
export function familiesOf(library: Library): Family[] {
  const isSystem = ({ collection }: Article) => collection === 'systems';
  const steps = stepsBy(DESCENT, library).filter(({ from, to }) => isSystem(from) === isSystem(to));
  const years = new Map(library.articles.map((article) => [article, begun(library, article)]));
  const families: Article[][] = [];
  for (const article of [...library.of('treaties'), ...library.articles]) {
    if (!families.some((family) => family.includes(article))) families.push(kinOf(article, steps));
  }
  return families
    .filter((family) => family.length >= (family.some(isTreaty) ? 2 : 3))
    .map((family) => {
      const own = steps.filter(({ from, to }) => family.includes(from) && family.includes(to));
      const rows = rowsOf(family, own, years);
      const treaties = rows.flat().filter(isTreaty);
      return { ids: (treaties.length > 0 ? treaties : rows.flat()).map(({ id }) => id), rows, steps: own };
    })
    .sort((a, b) => inTime(years)(a.rows[0]![0]!, b.rows[0]![0]!));
}

/** The steps that a drawing needs: a line to which other lines lead as well is left out. */
export function drawnSteps(steps: readonly Descent[]): Descent[] {
  const leads = (from: Article, to: Article, passed: readonly Article[]): boolean =>
    steps.some(
      (step) =>
        step.from === from && !passed.includes(step.to) && (step.to === to || leads(step.to, to, [...passed, step.to])),
    );
  return steps.filter(
    ({ from, to }) =>
      !steps.some((step) => step.from === from && step.to !== to && leads(step.to, to, [from, step.to])),
  );
}

/** Treaties that stand in no family, since nothing on this site came of them, nor they of anything. */
export function treatiesAlone(library: Library, families: readonly Family[]): Entry<'treaties'>[] {
  return library.of('treaties').filter(({ id }) => !families.some(({ ids }) => ids.includes(id)));
}

function isTreaty(article: Article): article is Entry<'treaties'> {
  return article.collection === 'treaties';
}

/** All that are joined to an article, but no treaty of another subject. */
function kinOf(article: Article, steps: readonly Descent[]): Article[] {
  const family = [article];
  for (const member of family) {
    for (const { from, to } of steps) {
      const other = from === member ? to : to === member ? from : undefined;
      if (!other || family.includes(other)) continue;
      if (isTreaty(article) && isTreaty(other) && other.data.subject !== article.data.subject) continue;
      family.push(other);
    }
  }
  return family;
}

/** So many years make a new row, so that what stands side by side is of one time. */
const ROW_OF_YEARS = 5;

/** Rows in the order of time: a new one for who came from a member of the last, and for who came long after its first. */
function rowsOf(family: readonly Article[], steps: readonly Descent[], years: Years): Article[][] {
  const waiting = [...family].sort(inTime(years));
  const placed = new Set<Article>();
  const rows: Article[][] = [];
  const parentsOf = (article: Article) => steps.filter(({ to }) => to === article).map(({ from }) => from);
  while (waiting.length > 0) {
    const ready = waiting.findIndex((article) => parentsOf(article).every((parent) => placed.has(parent)));
    // Where each waits for another, they go round in a circle: the earliest begins.
    const [next] = waiting.splice(Math.max(ready, 0), 1) as [Article];
    const row = rows.at(-1);
    const fits =
      row !== undefined &&
      !parentsOf(next).some((parent) => row.includes(parent)) &&
      years.get(next)! - years.get(row[0]!)! <= ROW_OF_YEARS;
    if (fits) row.push(next);
    else rows.push([next]);
    placed.add(next);
  }
  return rows;
}

type Years = ReadonlyMap<Article, number>;

function inTime(years: Years): (a: Article, b: Article) => number {
  return (a, b) => years.get(a)! - years.get(b)! || byTime({ article: a }, { article: b });
}
