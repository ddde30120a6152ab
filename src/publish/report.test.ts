/** A draft that arrives whole, whatever is in the title, and ends in the address. */
import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import { reportHref } from './report.ts';

const page = { title: 'A & B? 100% “C”', address: 'https://site.example/treaties/a/2026-11-25/' };

test('an issue has its title and a body that ends in the address', () => {
  const { searchParams } = new URL(reportHref('https://tracker.example/new?labels=x&title={title}&body={body}', page));
  equal(searchParams.get('labels'), 'x');
  equal(searchParams.get('title'), 'Problem: A & B? 100% “C”');
  equal(searchParams.get('body')!.endsWith(`\r\n${page.address}`), true);
});

test('a mail has them as well, and the address as the browser will look for it', () => {
  const href = reportHref('mailto:corrections@site.example?subject={title}&body={body}', page);
  equal(new URL(href).pathname, 'corrections@site.example');
  equal(href.split(encodeURIComponent(page.address)).length, 2);
});

test('braces in a title are no blanks', () => {
  equal(
    new URL(reportHref('https://t.example/?t={title}&b={body}', { ...page, title: '{body} $&' })).searchParams.get('t'),
    'Problem: {body} $&',
  );
});
