/**
 * The references as each style's manual shows them for an entry in an online
 * reference work that is kept in dated editions:
 *
 * - APA 7, 10.3: Graham, G. (2019). Behaviorism. In E. N. Zalta (Ed.), _The
 *   Stanford encyclopedia of philosophy_ (Summer 2019 ed.). Stanford University.
 *   https://… A group author is written out; titles of entries take no marks.
 * - MLA 9, 5.48–5.50: Moriarty, Jeffrey. “Business Ethics.” _The Stanford
 *   Encyclopedia of Philosophy_, edited by Edward N. Zalta, Fall 2017 ed., …
 * - Chicago 17, 14.233: Joost Augusteijn, “Sinn Féin,” in _The Oxford Companion
 *   to Irish History_, … https://…
 * - OSCOLA 4, 3.2.8: Leslie Green, ‘Legal Positivism’, _The Stanford
 *   Encyclopedia of Philosophy_ (Fall edn, 2009) <http://…>
 * - Bluebook, 18.2.2: Author, _Title_, Website in small capitals (Nov. 25, 2026), URL.
 */
import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { test } from 'node:test';
import { PAGE_SECTIONS } from '../../library/fragments.ts';
import { cslItem } from './csl.ts';
import { HARD, PLAIN, QUOTED, VERSION } from './cited.fixture.ts';
import { FORMATS } from './formats.ts';
import { references } from './styles.ts';

const LINK = `<a href="${VERSION.cited}">${VERSION.cited}</a>`;

async function inEachStyle(...of: Parameters<typeof cslItem>): Promise<Record<string, string>> {
  return Object.fromEntries((await references(cslItem(...of))).map(({ id, html }) => [id, html]));
}

test('each style writes the edition as its manual does', async () => {
  deepEqual(await inEachStyle(PLAIN, VERSION), {
    apa: `Counting Rules editors. (2026). INF Treaty. In <i>Counting Rules</i> (25 November 2026 ed.). ${LINK}`,
    mla: `Counting Rules editors. “INF Treaty.” <i>Counting Rules</i>, 25 November 2026 ed., 25 Nov. 2026, ${LINK}.`,
    chicago: `Counting Rules editors, “INF Treaty,” in <i>Counting Rules</i>, November 25, 2026, ${LINK}.`,
    oscola: `Counting Rules editors, ‘INF Treaty’, <i>Counting Rules</i> (25 November edn, 2026) &#60;${LINK}&#62;.`,
    bluebook: `Counting Rules editors, <i>INF Treaty</i>, <span class="sc">Counting Rules</span> (Nov. 25, 2026), ${LINK}.`,
  });
});

test('quotation marks in a title give way to those around it, capitals follow the style, Cyrillic stays', async () => {
  const found = await inEachStyle(QUOTED, VERSION);
  const start = (id: string) =>
    found[id]!.slice(0, found[id]!.indexOf('<i>Counting') + 1).replace(/,? ?(In|in)? ?<?$/, '');
  deepEqual(
    { apa: start('apa'), mla: start('mla'), chicago: start('chicago'), oscola: start('oscola') },
    {
      apa: 'Counting Rules editors. (2026). The “gentleman’s agreement” on “SLCMs” (РСМД).',
      mla: 'Counting Rules editors. “The ‘Gentleman’s Agreement’ on ‘SLCMs’ (РСМД).”',
      chicago: 'Counting Rules editors, “The ‘Gentleman’s Agreement’ on ‘SLCMs’ (РСМД),”',
      oscola: 'Counting Rules editors, ‘The “Gentleman’s Agreement” on “SLCMs” (РСМД)’',
    },
  );
  match(found.bluebook!, /^Counting Rules editors, <i>The “Gentleman’s Agreement” on “SLCMs” \(РСМД\)<\/i>, /);
});

test('no title brings a tag with it', async () => {
  for (const html of Object.values(await inEachStyle(HARD, VERSION))) {
    match(html, /&#60;b&#62;/i);
    doesNotMatch(html.replace(/<i>|<\/i>|<a href="[^"<>]*">|<\/a>|<span class="sc">|<\/span>/g, ''), /[<>]/);
  }
});

test('a reference is of its own item, though another had the same id before', async () => {
  const other = 'https://counting-rules.example/treaties/inf/';
  await references(cslItem(PLAIN, VERSION));
  const [apa] = await references(cslItem(PLAIN, { ...VERSION, cited: other }));
  equal(apa!.html.includes(VERSION.cited), false);
  equal(apa!.html.includes(`>${other}<`), true);
});

test('no heading may take the place of a reference', async () => {
  const ids = [...(await references(cslItem(PLAIN, VERSION))), ...FORMATS, { id: 'wikitext' }].map(
    ({ id }) => `cite-${id}`,
  );
  deepEqual(
    ids.filter((id) => !PAGE_SECTIONS.includes(id)),
    [],
  );
});
