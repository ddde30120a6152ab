/** The item says what its version cites, under an id that stays. */
import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { entry } from '../../library/entries.fixture.ts';
import type { OwnEntry } from '../../library/entry.ts';
import { SITE } from '../../site.ts';
import { cslItem } from './csl.ts';
import { PLAIN, VERSION } from './cited.fixture.ts';

test('an item is a whole encyclopaedia entry', () => {
  deepEqual(cslItem(PLAIN, VERSION), {
    id: 'counting-rules-treaties-inf-2026-11-25',
    type: 'entry-encyclopedia',
    title: 'INF Treaty',
    'container-title': SITE.name,
    author: [{ literal: SITE.author }],
    issued: { 'date-parts': [[2026, 11, 25]] },
    edition: '25 November 2026',
    URL: 'https://counting-rules.example/treaties/inf/2026-11-25/',
    language: 'en',
    abstract: 'A treaty of two states (РСМД).',
    license: SITE.licence.name,
  });
});

test('the id is that of the edition, also when its page has moved since', () => {
  const edition = {
    of: 'treaties/old',
    on: '2026-11-25',
    class: 'new',
    note: '',
    changes: 0,
    sha256: '',
    textSha256: '',
    bytes: 1,
  } as const;
  equal(cslItem(PLAIN, { ...VERSION, edition }).id, 'counting-rules-treaties-old-2026-11-25');
});

test('what a page of another kind is about stands in its abstract, without citations', () => {
  const abstract = (of: OwnEntry) => cslItem(of, VERSION).abstract;
  equal(abstract(entry('terms', 'visit', { definition: 'A day in a harbour.' })), 'A day in a harbour.');
  equal(abstract(entry('places', 'ister', { summary: 'A harbour. [@book, p. 2]' })), 'A harbour.');
  equal(
    abstract(entry('parties', 'arvalia', { note: 'A state. [@book]', longName: 'The Arvalian Realm' })),
    'A state.',
  );
  equal(abstract(entry('parties', 'arvalia', { longName: 'The Arvalian Realm' })), 'The Arvalian Realm');
});
