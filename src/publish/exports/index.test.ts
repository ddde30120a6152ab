/** Each form of a page says what the page says, under the type that the host is told. */
import { deepEqual, doesNotMatch, equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { EXPORT_FORMATS } from '../../domain/address.ts';
import { entry } from '../../library/entries.fixture.ts';
import { buildLibrary } from '../../library/library.ts';
import { EXPORTS } from './index.ts';

const SITE = 'https://counting-rules.example';
const treaty = entry(
  'treaties',
  'harbour',
  { title: 'The "Harbour" Treaty: I', relations: [{ kind: 'bans', to: 'systems/heron' }] },
  'A [Heron](/systems/heron/#range) [landed](#signed-1991-04-30). [@book, p. 1]\n',
);
const library = buildLibrary([treaty, entry('systems', 'heron'), entry('sources', 'book', { issued: '1990-05' })]);

test('Markdown has its facts in front, its links whole, and its sources for Pandoc', () => {
  const [, front, text] = /^---\n([^]*?)\n---\n\n([^]*)$/.exec(EXPORTS.md.render(library, treaty, SITE))!;
  deepEqual(parse(front!), {
    title: 'The "Harbour" Treaty: I',
    author: 'Counting Rules editors',
    lang: 'en',
    date: '2002-03-01',
    address: `${SITE}/treaties/harbour/`,
    reviewed: '2002-03-01',
    status: 'Signed on 30 April 1991, not in force',
    asOf: '2002-03-01',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    related: [`${SITE}/systems/heron/`],
    references: [
      {
        id: 'book',
        type: 'book',
        title: 'book',
        language: 'en',
        URL: 'https://library.example/book',
        issued: { 'date-parts': [[1990, 5]] },
        accessed: { 'date-parts': [[2002, 3, 1]] },
        custom: {
          page: `${SITE}/sources/book/`,
          tier: 'scholarly',
          copy: 'https://library.example/book',
          extent: 'whole',
        },
      },
    ],
  });
  equal(text!.split('\n')[0], '# The "Harbour" Treaty: I');
  equal(
    text!.split('\n').find((line) => line.startsWith('A [')),
    `A [Heron](${SITE}/systems/heron/#range) [landed](${SITE}/treaties/harbour/#signed-1991-04-30). [@book, p. 1]`,
  );
  doesNotMatch(text!, /\]\([/#]/);
});

test('a host is told the type of each form, and that anyone may fetch it', () => {
  const rules = readFileSync(new URL('../../../public/_headers', import.meta.url), 'utf8')
    .split(/\n\n/)
    .map((rule) => /^(?:#.*\n)*\/\*\.(\S+)\n([^]*)/.exec(rule))
    .filter((rule) => rule !== null)
    .map(([, end, headers]) => ({ end: end!, headers: headers! }));
  for (const format of EXPORT_FORMATS) {
    const headers = rules.filter(({ end }) => `.${format}`.endsWith(`.${end}`)).map((rule) => rule.headers);
    const named = (name: string) => headers.join('\n').match(new RegExp(`(?<=${name}: ).*`, 'g')) ?? [];
    deepEqual(named('Access-Control-Allow-Origin'), ['*'], format);
    // JSON needs no word: every host knows it.
    const types = named('Content-Type').map((type) => type.replace('; charset=utf-8', ''));
    deepEqual(types, format === 'json' ? [] : [EXPORTS[format].mediaType], format);
  }
});
