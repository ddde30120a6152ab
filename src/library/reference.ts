/** A source as a reference that a person reads, in one house style. Exports in other styles are not made here. */
import { refOf, type Ref } from '../domain/address.ts';
import { citationsIn } from '../domain/citation.ts';
import { formatDate, yearOf } from '../domain/date.ts';
import type { Source } from '../domain/schema/reference-data.ts';
import type { Library } from './library.ts';

/** Authors as text: `Podvig, Pavel` is written “Pavel Podvig”. */
export function authorsOf({ author }: Source): string[] {
  return (author ?? []).map((name) =>
    'literal' in name ? name.literal : [name.given, name.family].filter(Boolean).join(' '),
  );
}

/** Who stands behind a source, in a few words: its authors, else its publisher, else where it appeared, else its title. */
export function whoseIs(source: Source): string {
  const authors = authorsOf(source);
  if (authors.length > 2) return `${authors[0]} and others`;
  if (authors.length > 0) return authors.join(' and ');
  return source.publisher ?? source['container-title'] ?? source.title;
}

/** The parts of a reference around its title: `before` “title” `after`. */
export function referenceParts(source: Source): { before: string; title: string; after: string } {
  const who = whoseIs(source);
  const where = source['container-title'];
  const publisher = source.publisher !== who && source.publisher !== where ? source.publisher : undefined;
  const series = [source.volume && `vol. ${source.volume}`, source.issue && `no. ${source.issue}`, source.number];
  const after = [
    where !== who ? where : undefined,
    ...series,
    publisher,
    source.issued && formatDate(source.issued),
    source.page && `${/[–-]/.test(source.page) ? 'pp.' : 'p.'} ${source.page}`,
  ].filter(Boolean);
  return { before: who === source.title ? '' : who, title: source.title, after: after.join(', ') };
}

/** A short form for notes: who, and the year. */
export function shortReference(source: Source): string {
  return [whoseIs(source), source.issued && String(yearOf(source.issued))].filter(Boolean).join(' ');
}

/** The sources of a fact where there is no room for notes: each once, with its reference, who, when and where in it. */
export function sourceMarks(library: Library, cite: string): { ref: Ref; text: string }[] {
  const marks = citationsIn(cite).map(({ source, pinpoint }) => {
    const data = library.get('sources', source)?.data;
    const who = data ? shortReference(data) : source;
    return { ref: refOf('sources', source), text: [who, pinpoint].filter(Boolean).join(', ') };
  });
  return marks.filter(({ ref, text }, i) => marks.findIndex((one) => one.ref === ref && one.text === text) === i);
}
