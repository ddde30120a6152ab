/** Words that are one to a reader are one to the index, and others stay apart. */
import { deepEqual, equal, notEqual } from 'node:assert/strict';
import { suite, test } from 'node:test';
import { distance } from './distance.ts';
import { asItLooks, inLatin, plain, sound } from './letters.ts';
import { stem } from './stem.ts';
import { compoundsIn, tokensOf } from './tokens.ts';

const same = (...words: string[]) => {
  test(words.join(' = '), () => deepEqual([...new Set(words.map((word) => stem(plain(word))))].length, 1));
};

suite('one word', () => {
  same('inspect', 'inspected', 'inspection', 'inspections', 'inspector', 'inspecting');
  same('verify', 'verified', 'verification', 'verifies');
  same('ratify', 'ratification', 'ratified');
  same('suspend', 'suspension', 'suspended');
  same('extend', 'extension', 'extends');
  same('withdraw', 'withdrew', 'withdrawal', 'withdrawn');
  same('treaty', 'treaties');
  same('defence', 'defense', 'defences');
  same('modernise', 'modernize', 'modernisation', 'modernization');
  same('kilometre', 'kilometers', 'kilometres');
  same('programme', 'programs');
  same('fuelled', 'fueled');
  same('harbour', 'harbors');
  same('ICBM', 'ICBMs');
  same('ракета', 'ракеты', 'ракетой', 'ракетами');
  same('Калининград', 'Калининграде', 'Калининграда');
});

suite('two words', () => {
  for (const [a, b] of [
    ['start', 'state'],
    ['arm', 'army'],
    ['missile', 'mission'],
    ['ss20', 'ss25'],
    ['мир', 'мера'],
  ] as const) {
    test(`${a} ≠ ${b}`, () => notEqual(stem(a), stem(b)));
  }
});

test('numbers lose their separators, decimals and years do not join', () => {
  const words = (text: string) => tokensOf(text).map(({ word }) => word);
  deepEqual(words('5,500 km; 1.8 m; 2019, 500'), ['5500', 'km', '1.8', 'm', '2019', '500']);
  deepEqual(words('12 345 678'), ['12345678']);
  deepEqual(words('President’s O’Hara'), ['president', 'ohara']);
  deepEqual(words('中导条约'), ['中导', '导条', '条约'], 'scripts without spaces in pairs');
});

test('dates, designations and distances are seen as one', () => {
  const compounds = (text: string) => compoundsIn(tokensOf(text)).map(({ term }) => term);
  deepEqual(compounds('26 October 2020'), ['2020-10-26', '2020-10']);
  deepEqual(compounds('07/31/1991'), ['1991-07-31', '1991-07'], 'an American date that can be no other');
  deepEqual(compounds('May 1992'), ['1992-05']);
  deepEqual(compounds('май 1992, в мае 1992'), ['1992-05', '1992-05'], 'a letter that is plain only without its mark');
  deepEqual(compounds('березень 1990, травень 1990, вересень 1990'), ['1990-03', '1990-05', '1990-09']);
  deepEqual(compounds('Маяк 1957'), [], 'a place that begins like a month');
  deepEqual(compounds('SS-20, Mk 41, Pershing II'), ['ss20', 'mk41', 'pershing2']);
  deepEqual(compounds('500 to 5,500 km'), ['500km', '5500km']);
  deepEqual(compounds('31 February'), []);
});

test('slips are counted, a swap of neighbours as one, up to a bound', () => {
  equal(distance('kaliningard', 'kaliningrad', 2), 1);
  equal(distance('kalingrad', 'kaliningrad', 2), 2);
  equal(distance('abc', 'xyz', 2), 3);
  equal(distance('kalingr', 'kaliningrad', 2, true), 2);
  equal(distance('', 'ab', 2), 2);
});

test('names sound alike however they are written in Latin letters', () => {
  for (const [a, b] of [
    ['redzikovo', 'redzikowo'],
    ['jar', 'yar'],
    ['gorbatschow', 'gorbachov'],
    ['tsirkon', 'cirkon'],
  ] as const)
    equal(sound(a), sound(b));
});

test('letters that look like others are read as those, and letters of another script as they sound', () => {
  equal(asItLooks(plain('9М729, СС-20')), '9m729, cc-20');
  equal(inLatin(plain('Щербаков, Київ, Йошкар')), 'shcherbakov, kiiv, ioshkar');
  equal(plain('Ｎｅｗ ＳＴＡＲＴ, Nulllösung, Łódź'), 'new start, nulllosung, lodz');
});
