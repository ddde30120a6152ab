/** The description of search keeps to its specification. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { printOpenSearch } from './opensearch.ts';

const text = printOpenSearch('https://counting-rules.example');
const root = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(text).OpenSearchDescription;

test('it is well-formed and leads to the page of search', () => {
  equal(XMLValidator.validate(text), true);
  equal(root.xmlns, 'http://a9.com/-/spec/opensearch/1.1/');
  deepEqual(root.Url, { type: 'text/html', template: 'https://counting-rules.example/search/?q={searchTerms}' });
});

test('its names keep within their lengths', () => {
  ok(root.ShortName.length <= 16);
  ok(root.LongName.length <= 48);
  ok(root.Description.length <= 1024);
});
