/**
 * From the bytes of one content file to a raw entry: UTF-8, front matter, YAML,
 * MDX. What can't be read is a problem with a line, never an exception.
 */
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { addressOf, COLLECTIONS, FILE_FORMS, isId, refOf, type Collection } from '../domain/address.ts';
import type { Problem } from '../domain/problem.ts';
import { SITE_PAGES } from './addresses.ts';
import { EMPTY_OUTLINE, outlineOf, type Outline } from './outline.ts';

export interface ContentFile {
  /** Path from the root of the project, `content/treaties/inf.mdx`. */
  path: string;
  bytes: Uint8Array;
}

/** A file that could be read, before its facts are checked against a schema. */
export interface RawEntry {
  collection: Collection;
  id: string;
  file: string;
  data: unknown;
  outline: Outline;
  body: string;
  lineOf: (path: readonly PropertyKey[]) => number;
}

const FRONT_MATTER = /^---\r?\n([^]*?)\r?\n---(?:\r?\n|$)/;

/** Reads one file of content: either an entry, or what is wrong with it. */
export function readContentFile({ path, bytes }: ContentFile): RawEntry | Problem[] {
  const wrong = (rule: string, line: number, says: string, fix: string): Problem[] => [
    { rule, file: path, line, says, fix, severity: 'error' },
  ];
  const [, collection, id, extension] = /^content\/([^/]+)\/(.+)\.([^./]+)$/.exec(path) ?? [];
  if (!COLLECTIONS.includes(collection as Collection) || FILE_FORMS[collection as Collection] !== extension) {
    return wrong(
      'unknown-file',
      1,
      'is not a file of any collection.',
      'name it content/<collection>/<id>.mdx, or .yaml for series, sources, parties and places.',
    );
  }
  if (!isId(id!)) {
    return wrong(
      'file-name',
      1,
      `“${id}” can't be an address.`,
      'use small letters, digits and single hyphens: kapustin-yar.',
    );
  }
  const ref = refOf(collection as Collection, id!);
  if (Object.hasOwn(SITE_PAGES, ref)) {
    return wrong('file-name', 1, `${addressOf(ref)} is a page of the site itself.`, 'give the file another name.');
  }

  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return wrong('not-utf-8', firstBadLine(bytes), 'is not UTF-8 text.', 'save the file as UTF-8.');
  }

  const front = extension === 'mdx' ? FRONT_MATTER.exec(text) : undefined;
  if (front === null) {
    return wrong('front-matter', 1, 'has no front matter.', 'begin the file with facts between two lines of ---.');
  }
  const yaml = front?.[1] ?? text;
  const offset = front ? 1 : 0;
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  if (document.errors.length > 0) {
    return document.errors.flatMap((error) =>
      wrong(
        'yaml-syntax',
        (error.linePos?.[0].line ?? 1) + offset,
        `${error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '')}.`,
        'mend the YAML; a text with a colon, an @ or a bracket at its start needs quotation marks.',
      ),
    );
  }

  let outline = EMPTY_OUTLINE;
  if (front) {
    try {
      outline = outlineOf(text);
    } catch (error) {
      const message = messageOf(error).split('\n')[0]!;
      return wrong(
        'mdx-syntax',
        Number(/(\d+):\d+/.exec(message)?.[1] ?? 1),
        // The parser repeats its position and names its own modules; a writer needs neither.
        message.replace(/^\d+:\d+: /, '').replace(/ \((?:\d+:\d+|mdx[^)]*)\)/g, ''),
        'close every tag, leave a blank line around it, and write { and < in words.',
      );
    }
  }

  const body = front ? text.slice(front[0].length).replace(/\r\n/g, '\n') : '';

  let data: unknown;
  try {
    data = document.toJS();
  } catch (error) {
    return wrong(
      'yaml-syntax',
      1 + offset,
      `${messageOf(error)}.`,
      'write the value out; * and & have a meaning in YAML.',
    );
  }
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth > 0; depth--) {
      const start = startOf(document, path.slice(0, depth));
      if (start !== undefined) return lines.linePos(start).line + offset;
    }
    return 1;
  };
  return { collection: collection as Collection, id: id!, file: path, data, outline, body, lineOf };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Where a field begins in its YAML: at its name in a map, at the item in a list. */
function startOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined;
  const node = pair ? pair.key : document.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}

/** The line in which the first byte stands that is not UTF-8. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let end = 0; end <= bytes.length; end++) {
    if (end < bytes.length && bytes[end] !== 0x0a) continue;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end + 1;
    line++;
  }
  return 1;
}
