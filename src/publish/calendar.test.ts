/** The calendar says what the articles say is still ahead, and its bytes follow from them alone. */
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { entry } from '../library/entries.fixture.ts';
import { buildLibrary } from '../library/library.ts';
import { CALENDAR_NAME, printCalendar } from './calendar.ts';

const SITE = 'https://counting-rules.example';
const CITE = '[@book]';

const heron = entry('systems', 'heron', {
  title: 'Heron',
  reviewed: '2002-03-01',
  ahead: [
    { id: 'deployment', on: '2009', title: 'Deployment; planned, at sea', note: 'Said in May.', cite: CITE },
    { id: 'test', on: '2003-06', title: 'Second test', cite: CITE },
    { id: 'talks', on: '2002-05-04', title: 'Talks', cite: CITE },
  ],
});

const eventsOn = (day: string) =>
  new ICAL.Component(ICAL.parse(printCalendar(buildLibrary([heron], day), SITE)))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

test('each event lasts a day, leads to its place, and is dated by the review of its article', () => {
  const [talks] = eventsOn('2002-03-01');
  equal(talks!.summary, 'Heron: Talks');
  equal(talks!.startDate.toString(), '2002-05-04');
  ok(talks!.startDate.isDate);
  equal(talks!.uid, `${SITE}/systems/heron/#talks`);
  equal(talks!.component.getFirstPropertyValue('url'), talks!.uid);
  equal(String(talks!.component.getFirstPropertyValue('dtstamp')), '2002-03-01T00:00:00Z');
  equal(talks!.description, 'As of 1 March 2002.');
});

test('a vague date stands on the first day that it can mean, and the description says so', () => {
  const [, test, deployment] = eventsOn('2002-03-01');
  deepEqual([test!.startDate.toString(), deployment!.startDate.toString()], ['2003-06-01', '2009-01-01']);
  match(test!.description, /^Known only as June 2003: /);
  match(deployment!.description, /^Known only as 2009: .* Said in May\. As of 1 March 2002\.$/);
  equal(deployment!.summary, 'Heron: Deployment; planned, at sea');
});

test('what has passed on the day of the site is left out; what may still come is not', () => {
  const left = (day: string) => eventsOn(day).map(({ uid }) => uid.replace(/.*#/, ''));
  deepEqual(left('2002-05-03'), ['talks', 'test', 'deployment']);
  deepEqual(left('2002-05-04'), ['test', 'deployment']);
  deepEqual(left('2003-06-29'), ['test', 'deployment']);
  deepEqual(left('2003-06-30'), ['deployment']);
});

test('it has a name, and every line ends as the format asks', () => {
  const text = printCalendar(buildLibrary([heron]), SITE);
  equal(new ICAL.Component(ICAL.parse(text)).getFirstPropertyValue('x-wr-calname'), CALENDAR_NAME);
  ok(text.endsWith('\r\nEND:VCALENDAR\r\n'));
  deepEqual(
    text.split('\r\n').filter((line) => /[\r\n]/.test(line) || Buffer.byteLength(line) > 75),
    [],
  );
});

test('it is the same wherever and whenever it is made', () => {
  const code = `
    import { entry } from '${new URL('../library/entries.fixture.ts', import.meta.url)}';
    import { buildLibrary } from '${new URL('../library/library.ts', import.meta.url)}';
    import { printCalendar } from '${new URL('./calendar.ts', import.meta.url)}';
    const ahead = [{ id: 'talks', on: '2002-05-04', title: 'Talks', cite: '[@book]' }];
    process.stdout.write(printCalendar(buildLibrary([entry('systems', 'heron', { ahead })]), '${SITE}'));`;
  const made = ['Pacific/Kiritimati', 'America/Los_Angeles'].map(
    (TZ) => spawnSync(process.execPath, ['--input-type=module', '-e', code], { env: { ...process.env, TZ } }).stdout,
  );
  match(String(made[0]), /DTSTART;VALUE=DATE:20020504/);
  equal(String(made[0]), String(made[1]));
});
