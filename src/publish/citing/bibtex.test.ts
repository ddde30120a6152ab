/** BibTeX as Zotero's Better BibTeX reads it back. */
import { deepEqual, equal, match } from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '@retorquere/bibtex-parser';
import { bibtex } from './bibtex.ts';
import { cslItem } from './csl.ts';
import { HARD, PLAIN, VERSION } from './cited.fixture.ts';

function read(text: string) {
  const { entries, errors } = parse(text);
  deepEqual(errors, []);
  equal(entries.length, 1);
  return entries[0]!;
}

test('every field comes back as it went in', () => {
  const item = cslItem(PLAIN, VERSION);
  const { type, key, fields } = read(bibtex(item));
  equal(type, 'inreference');
  equal(key, item.id);
  deepEqual(fields, {
    author: [{ name: 'Counting Rules editors' }],
    title: item.title,
    booktitle: item['container-title'],
    edition: item.edition,
    date: '2026-11-25',
    url: item.URL,
    langid: 'english',
    abstract: item.abstract,
  });
});

test('capitals are kept from styles that write titles small, and small words left to them', () => {
  match(bibtex(cslItem(PLAIN, VERSION)), /title {5}= \{\{INF\} \{Treaty\}\}/);
  for (const [title, written] of [
    ['Throw-weight of the SS-20', '{Throw-weight of the {SS}-20}'],
    ['Iskander-M', '{Iskander-{M}}'],
    ['9M729', '{{9M729}}'],
  ] as const) {
    const text = bibtex({ ...cslItem(PLAIN, VERSION), title });
    equal(/ title {5}= (.*),/.exec(text)![1], written);
    equal(read(text).fields.title, title);
  }
});

test('what TeX acts on is escaped, and Cyrillic stays', () => {
  const item = cslItem(HARD, VERSION);
  equal(read(bibtex(item)).fields.title, item.title);
  match(bibtex(item), /= \{A \\& 50\\% of .*РСМД/);
});
