/** An address or id, once promised, leads somewhere, in one step. */
import { deepEqual, equal } from 'node:assert/strict';
import { suite, test } from 'node:test';
import { enter, formerIds, promises, redirects, resolve, type Ledger } from './ledger.ts';
import { addressMeant, moveIn, retireIn } from './rename.ts';

const LEDGER: Ledger = {
  live: { '/t/new/': ['checks', 'limits'], '/t/other/': [] },
  moved: {
    '/t/oldest/': '/t/old/',
    '/t/old/': '/t/new/',
    '/t/new/#verification': '/t/new/#checks',
    '/t/a/': '/t/b/',
    '/t/b/': '/t/a/',
    '/t/nowhere/': '/t/never-was/',
  },
  retired: {
    '/t/gone/': { on: '2002-03-01', why: 'It was wrong.' },
    '/t/new/#out': { on: '2002-03-01', why: 'Moot.' },
  },
};

suite('resolve', () => {
  const CASES: [address: string, to: string | undefined][] = [
    ['/t/new/', '/t/new/'],
    ['/t/new/#limits', '/t/new/#limits'],
    ['/t/new/#no-such-id', undefined],
    ['/t/old/', '/t/new/'],
    ['/t/oldest/', '/t/new/'],
    ['/t/oldest/#limits', '/t/new/#limits'],
    ['/t/new/#verification', '/t/new/#checks'],
    ['/t/oldest/#verification', '/t/new/#checks'],
    ['/t/a/', undefined],
    ['/t/nowhere/', undefined],
    ['/t/gone/', '/t/gone/'],
    ['/t/gone/#limits', '/t/gone/'],
    ['/t/new/#out', '/t/new/#out'],
    ['/t/never-was/', undefined],
  ];
  for (const [address, to] of CASES) test(`${address} leads to ${to}`, () => equal(resolve(LEDGER, address), to));
});

test('redirects are flattened, and none leads in a circle or nowhere', () => {
  deepEqual(redirects(LEDGER), [
    { from: '/t/old/', to: '/t/new/' },
    { from: '/t/oldest/', to: '/t/new/' },
  ]);
});

test('former ids come home to the page on which their place stands now', () => {
  deepEqual(formerIds(LEDGER, '/t/new/'), [{ former: 'verification', id: 'checks' }]);
  deepEqual(formerIds(LEDGER, '/t/other/'), []);
});

test('entering adds pages and ids, and takes nothing out', () => {
  const after = enter(
    LEDGER,
    new Map([
      ['/t/new/', ['new-place', 'verification']],
      ['/t/next/', ['x']],
      ['/t/old/', []],
    ]),
  );
  deepEqual(after.live, { '/t/new/': ['checks', 'limits', 'new-place'], '/t/next/': ['x'], '/t/other/': [] });
  deepEqual({ moved: after.moved, retired: after.retired }, { moved: LEDGER.moved, retired: LEDGER.retired });
});

test('every promise survives a move, the move of an id and a retirement', () => {
  const before: Ledger = {
    live: { '/t/x/': ['a', 'b'], '/corrections/t/x/2002-03-01/': [] },
    moved: { '/t/w/': '/t/x/' },
    retired: {},
  };
  const still = (after: Ledger) => promises(before).filter((promise) => resolve(after, promise) === undefined);
  const moved = moveIn(before, '/t/x/', '/t/y/');
  deepEqual(still(moved), []);
  equal(resolve(moved, '/t/w/#a'), '/t/y/#a');
  equal(resolve(moved, '/corrections/t/x/2002-03-01/'), '/corrections/t/y/2002-03-01/');
  const renamed = moveIn(moved, '/t/y/#a', '/t/y/#c');
  deepEqual(still(renamed), []);
  equal(resolve(renamed, '/t/w/#a'), '/t/y/#c');
  const retired = retireIn(renamed, '/t/y/', { on: '2002-03-02', why: 'Moot.' });
  deepEqual(still(retired), []);
  equal(resolve(retired, '/t/x/#b'), '/t/y/');
  equal(resolve(retired, '/corrections/t/x/2002-03-01/'), '/t/y/');
});

test('a person may write an address with or without its slashes', () => {
  deepEqual(['t/x', '/t/x/', '/t/x/#a', 't/x#a'].map(addressMeant), ['/t/x/', '/t/x/', '/t/x/#a', '/t/x/#a']);
});

test('what bears the name of a page moves with it, and leads to what is said of it once it is taken back', () => {
  const before: Ledger = {
    live: {
      '/compare/x/z/': [],
      '/compare/w/xx/': [],
      '/corrections/treaties/x/2002-03-01/': [],
      '/figures/families/': ['x', 'z'],
      '/treaties/x/': [],
      '/treaties/z/': [],
    },
    moved: {},
    retired: {},
  };
  const moved = moveIn(before, '/treaties/x/', '/treaties/y/');
  deepEqual(moved.live['/figures/families/'], ['y', 'z']);
  equal(resolve(moved, '/figures/families/#x'), '/figures/families/#y');
  equal(resolve(moved, '/compare/x/z/'), '/compare/y/z/');
  equal(resolve(moved, '/compare/w/xx/'), '/compare/w/xx/');
  equal(resolve(moved, '/corrections/treaties/x/2002-03-01/'), '/corrections/treaties/y/2002-03-01/');
  const namesake = { ...moved, live: { ...moved.live, '/places/y/': [] } };
  const without = retireIn(namesake, '/places/y/', { on: '2002-03-02', why: 'Moot.' });
  for (const address of ['/figures/families/#y', '/compare/y/z/']) equal(resolve(without, address), address);
  const retired = retireIn(moved, '/treaties/y/', { on: '2002-03-02', why: 'Moot.' });
  for (const address of ['/figures/families/#x', '/compare/x/z/', '/corrections/treaties/x/2002-03-01/'])
    equal(resolve(retired, address), '/treaties/y/', address);
});
