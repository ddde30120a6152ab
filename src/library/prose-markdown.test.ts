/** The plain form of a text, which editions and exports are made of, holds all of its words. */
import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import { buildLibrary } from './library.ts';
import { proseMarkdown } from './prose-markdown.ts';

const library = buildLibrary([]);

test('what stands in a tag is quoted under its label, and what follows is not', () => {
  const text = '<Note id="rule" title="Counting rule">\n\nA ship is a ship.\n\n</Note>\n\nThey agreed.\n';
  equal(proseMarkdown(library, text), '> [**Counting rule**](#rule)\n>\n> A ship is a ship.\n\nThey agreed.');
});

test('a space that nobody sees, at the end of a tag or after it, takes no words away', () => {
  const text = '<Note id="rule" title="Counting rule" > \n\nA ship is a ship.\n\n</Note> \n\nThey agreed.\n';
  equal(proseMarkdown(library, text), '> [**Counting rule**](#rule)\n>\n> A ship is a ship.\n\nThey agreed.');
});
