/** Whichever copy a link leads to, it names the document, the day and the archived copy. */
import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { entry } from '../library/entries.fixture.ts';
import { robustLink } from './robust-link.ts';

const [URL, archive, copy] = [
  'https://a.example/doc',
  'https://archive.example/2002/doc',
  'https://mirror.example/doc',
];
const read = { copy, on: '2002-03-01', extent: 'whole' };
const named = { 'data-originalurl': URL, 'data-versiondate': '2002-03-01' };

test('the original and a copy lead to the archived copy as well; the archived copy is one itself', () => {
  const { data } = entry('sources', 'doc', { URL, archive, read });
  for (const href of [URL, copy]) deepEqual(robustLink(data, href), { href, ...named, 'data-versionurl': archive });
  deepEqual(robustLink(data, archive!), { href: archive, ...named, 'data-versionurl': undefined });
});

test('a source of which only the copy is known is its own original', () => {
  const { data } = entry('sources', 'doc', { read });
  deepEqual(robustLink(data, copy!), {
    href: copy,
    'data-originalurl': copy,
    'data-versiondate': '2002-03-01',
    'data-versionurl': undefined,
  });
});
