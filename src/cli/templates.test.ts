/** A template has every field and id that the checks ask for, once its blanks are filled. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FILE_FORMS } from '../domain/address.ts';
import { readContentFile } from '../library/content-file.ts';
import { checkSchema } from '../library/rules/schema.ts';
import { TEMPLATES } from './templates.ts';

for (const [kind, { collection, text }] of Object.entries(TEMPLATES)) {
  test(`the template of a ${kind} has every field that its schema needs`, () => {
    const filled = text.replaceAll('TODAY', '2026-11-24').replaceAll('SOURCE-ID', 'a-source');
    const raw = readContentFile({
      path: `content/${collection}/new.${FILE_FORMS[collection]}`,
      bytes: Buffer.from(filled),
    });
    assert.ok(!Array.isArray(raw), JSON.stringify(raw));
    const entry = checkSchema(raw);
    assert.ok(!Array.isArray(entry), JSON.stringify(entry));
    assert.ok(entry.outline.headings.every(({ id }) => id !== undefined));
  });
}
