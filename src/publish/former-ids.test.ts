/** An old link arrives where its place stands now. */
import { equal, throws } from 'node:assert/strict';
import { test } from 'node:test';
import { withFormerIds } from './former-ids.ts';

const ONE = [{ former: 'old', id: 'new' }];

test('a heading takes the anchor in', () => {
  equal(
    withFormerIds('<h2 class="a" id="new">Title</h2>', ONE),
    '<h2 class="a" id="new"><span id="old"></span>Title</h2>',
  );
});

test('a row takes it into its first cell, where HTML allows it', () => {
  const row = '<table><tr id="new"> <th scope="row">What</th> <td>1</td></tr></table>';
  equal(withFormerIds(row, ONE), row.replace('<th scope="row">', '<th scope="row"><span id="old"></span>'));
});

test('another id that begins alike is left alone', () => {
  const html = '<p id="new-one">a</p><p id="new">b</p>';
  equal(withFormerIds(html, ONE), '<p id="new-one">a</p><p id="new"><span id="old"></span>b</p>');
});

test('a place that is not there, or an id that is there still, is an error', () => {
  throws(() => withFormerIds('<p id="other"></p>', ONE), /#new, which is not there/);
  throws(() => withFormerIds('<p id="new"></p><p id="old"></p>', ONE), /there still/);
});
