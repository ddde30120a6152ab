/** What a reader types leads to the page that is meant, however it is written; and the reader is told what was made of it. */
import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import { suite, test } from 'node:test';
import { openPages } from './pages.fixture.ts';
import { tokensOf } from './tokens.ts';

const engine = await openPages();

async function found(query: string): Promise<string[]> {
  return (await engine.search(query)).ranked.map(({ page }) => engine.guide.cards[page]!.ref);
}

async function meant(query: string): Promise<string[]> {
  return (await engine.search(query)).corrections.map(({ meant }) => meant);
}

const HARBOUR = 'treaties/harbour';
const R77 = 'systems/r-77';

suite('the page that is named comes first', () => {
  for (const [query, ref] of [
    ['Harbour Treaty', HARBOUR],
    ['harbour treaty', HARBOUR],
    ['the harbour treaty', HARBOUR],
    ['HT', HARBOUR],
    ['demilitarization of harbors', HARBOUR],
    ['Treaty on the Demilitarisation of Harbours', HARBOUR],
    ['harb 2', HARBOUR],
    ['договор гаванях', HARBOUR],
    ['dogovor o gavanyakh', HARBOUR],
    ['r77', R77],
    ['R 77', R77],
    ['Р-77', R77],
    ['SS41', R77],
    ['ss 41', R77],
    ['SЅ-41', R77],
    ['МК12', R77],
    ['SС-41', R77],
    ['зарницы', R77],
    ['zarnitsa', R77],
    ['self propelled projectile', 'terms/rocket'],
    ['rocket defense', 'terms/rocket-defence'],
    ['throw weight', 'terms/throw-weight'],
    ['throwweight', 'terms/throw-weight'],
    ['istergrad', 'places/port-ister'],
    ['rockets', 'terms/rocket'],
  ] as const) {
    test(query, async () => equal((await found(query))[0], ref));
  }

  test('with its small words left out or its words turned round', async () => {
    for (const query of ['договор гаванях', 'treaty demilitarisation harbours', 'defence of a rocket']) {
      equal((await engine.search(query)).ranked[0]!.tier, 3, query);
    }
  });

  test('also while it is being typed', async () => {
    for (const query of ['har', 'harbour tre', 'r-7', 'зарн', 'throw-w']) {
      ok([HARBOUR, R77, 'terms/throw-weight'].includes((await found(query))[0]!), query);
    }
  });

  test('two that are compared before all that mention them', async () => {
    deepEqual((await found('Harbour Treaty vs R-77')).slice(0, 2).sort(), [R77, HARBOUR]);
    deepEqual((await found('difference between rocket and rocket defence')).slice(0, 2).sort(), [
      'terms/rocket',
      'terms/rocket-defence',
    ]);
  });

  test('also where they share their last word', async () => {
    const pages = [
      { ref: 'terms/short', title: 'Short-range rocket', kind: 'Term', summary: 'A rocket.' },
      { ref: 'terms/long', title: 'Long-range rocket', kind: 'Term', summary: 'A rocket.' },
      {
        ref: 'terms/rocket',
        title: 'Rocket',
        kind: 'Term',
        summary: 'Of short range or long range, a rocket is a rocket.',
      },
    ];
    const { search, guide } = await openPages(pages);
    const { ranked } = await search('short range vs long range rocket');
    deepEqual(
      ranked
        .slice(0, 2)
        .map(({ page }) => guide.cards[page]!.ref)
        .sort(),
      ['terms/long', 'terms/short'],
    );
  });

  test('a page before those that only mention it', async () => {
    equal((await found('who signed the harbour treaty'))[0], HARBOUR);
  });

  test('a day leads to what turned on it, a number to what it is a fact of', async () => {
    const mention = 'Of 8 May 1951 and 572 lamps, of 8 May 1951 and 572 lamps, much is told, on 8 May 1951 too.';
    const { search, guide } = await openPages([
      {
        ref: 'terms/lamp',
        title: 'Lantern',
        kind: 'Term',
        summary: 'A light.',
        sections: { 'Where it stands': mention },
      },
      {
        ref: 'treaties/quay',
        title: 'Quay Treaty',
        kind: 'Treaty',
        summary: 'It bound two ports.',
        sections: { 'The numbers': '572 lamps', Chronology: '8 May 1951. In force.' },
        days: ['1951-05-08'],
      },
    ]);
    for (const query of ['8 May 1951', '572 lamps']) {
      equal(guide.cards[(await search(query)).ranked[0]!.page]!.ref, 'treaties/quay', query);
    }
  });

  test('of pages that say as much, the one that more pages lead to', async () => {
    const page = (ref: string, linked: number) => ({
      ref,
      title: ref,
      kind: 'Treaty',
      summary: 'Signed on 8 May 1951.',
      linked,
    });
    const { search, guide } = await openPages([page('treaties/quay', 2), page('treaties/jetty', 40)]);
    const { ranked } = await search('8 May 1951');
    equal(guide.cards[ranked[0]!.page]!.ref, 'treaties/jetty');
  });

  test('a treaty by its name without its sort, unless another page has that name', async () => {
    const pages = [
      { ref: 'treaties/harbours', title: 'Treaty on Open Harbours', kind: 'Treaty', summary: 'A treaty.' },
      {
        ref: 'treaties/quays',
        title: 'Quay Agreement',
        kind: 'Treaty',
        aliases: ['Interim Treaty'],
        summary: 'Another.',
      },
      { ref: 'terms/quay', title: 'Landing place', kind: 'Term', aliases: ['quay'], summary: 'Where ships lie.' },
    ];
    const { names } = await openPages(pages);
    const named = (text: string) => names.exactly(tokensOf(text)).map(({ page }) => pages[page]!.ref);
    deepEqual(named('open harbours'), ['treaties/harbours']);
    deepEqual(named('quay'), ['terms/quay']);
    deepEqual(named('interim'), []);
  });

  test('a whole word is not taken for the beginning of a name', async () => {
    const page = (title: string, linked: number) => ({
      ref: `terms/${title}`,
      title,
      kind: 'Term',
      summary: 'Of visits.',
      linked,
    });
    const { search, guide } = await openPages([page('Visit quota', 1), page('Harbour visit', 30)]);
    const first = async (query: string) => guide.cards[(await search(query)).ranked[0]!.page]!.title;
    equal(await first('visit'), 'Harbour visit');
    equal(await first('visit q'), 'Visit quota');
  });

  test('an acronym finds those that spell it out, and a name in one script those in another', async () => {
    ok((await found('HT')).includes(R77));
    deepEqual((await found('Порт Истер')).slice(0, 2), ['places/port-ister', HARBOUR]);
  });

  test('the name by which it was found is told, unless it is its title', async () => {
    const [first] = (await engine.search('SS-41')).ranked;
    equal(first!.alias, 'SS-41');
    equal((await engine.search('R-77 Zarnitsa')).ranked[0]!.alias, undefined);
  });
});

suite('what is meant is found, and said', () => {
  test('slips are mended at once, in any script', async () => {
    deepEqual(await meant('Istregrad'), ['Istergrad']);
    equal((await found('Istregrad'))[0], 'places/port-ister');
    deepEqual(await meant('ostrovskyy'), ['Ostrovsky'], 'a word of the text, as it is written there');
    deepEqual(await meant('зарнтца'), ['Зарница']);
    equal((await found('Островский'))[0], R77, 'Cyrillic for a name that is only in Latin letters');
  });

  test('what stands somewhere is left as it is typed, and so is what the reader insists on', async () => {
    deepEqual(await meant('rocket'), []);
    deepEqual(await meant('status'), [], 'a word of questions is no slip');
    const insisted = await engine.search('Istregrad', { asTyped: true });
    deepEqual(insisted.ranked, []);
    deepEqual(insisted.corrections, []);
  });

  test('what no page has is said, and the rest is searched for', async () => {
    const { missing, ranked } = await engine.search('zxq harbour');
    deepEqual(missing, ['zxq']);
    ok(ranked.length > 0);
  });

  test('far off is nothing', async () => deepEqual(await found('zxqvwk'), []));
});

suite('numbers and dates', () => {
  for (const [query, ref] of [
    ['5500 km', HARBOUR],
    ['5,500 kilometers', HARBOUR],
    ['5 500 km', HARBOUR],
    ['3420 miles', HARBOUR],
    ['298 miles', R77],
    ['30 April 1991', HARBOUR],
    ['April 30, 1991', HARBOUR],
    ['1991-04-30', HARBOUR],
    ['30.04.1991', HARBOUR],
    ['30 апреля 1991', HARBOUR],
  ] as const) {
    test(query, async () => equal((await found(query))[0], ref));
  }
});

suite('quotation marks', () => {
  test('keep the order of words', async () => {
    deepEqual(await found('"complete and lasting destruction"'), [R77]);
    ok((await found('complete lasting destruction')).length > 1);
  });

  test('put the page of that name before those that hold the words', async () => {
    const pages = await found('“Harbour Treaty”');
    equal(pages[0], HARBOUR);
    ok(pages.includes(R77));
    ok(!pages.includes('terms/rocket'));
  });

  test('say so where nothing has the words in a row', async () => {
    const { loosened, ranked } = await engine.search('"destruction complete"');
    ok(loosened);
    ok(ranked.length > 0);
  });
});

suite('whatever is typed', () => {
  test('is taken', async () => {
    for (const query of [
      '',
      ' ',
      '"',
      '""',
      '?',
      '<script>alert(1)</script>',
      '🚀',
      '🚀'.repeat(5000),
      'a'.repeat(10_000),
    ]) {
      const { ranked, question } = await engine.search(query);
      ok(Array.isArray(ranked));
      ok([...question.text].length <= 200);
    }
    ok((await found('معاهدة Harbour Treaty')).includes(HARBOUR), 'right to left beside left to right');
    equal((await found('the of and what')).length, 0, 'function words alone ask for nothing');
  });

  test('fetches only what it needs', async () => {
    const fresh = await openPages();
    await fresh.search('Harbour Treaty');
    ok(!fresh.fetched.some((path) => path.includes('words-') || path.includes('facts') || path.startsWith('text ')));
  });
});

suite('files that are wrong', () => {
  test('fail the search, and are fetched again with the next', async () => {
    const fresh = await openPages();
    for (const path of ['v/0.txt', 'v/1.txt', 'v/2.txt']) fresh.broken.set(path, '<!doctype html>not a shard');
    await rejects(fresh.search('harbour'));
    fresh.broken.clear();
    equal(fresh.guide.cards[(await fresh.search('harbour')).ranked[0]!.page]!.ref, HARBOUR);
  });

  test('a list of words that is not there is not asked for', async () => {
    const fresh = await openPages();
    await fresh.search('qqqqq 12345');
    deepEqual(
      fresh.fetched.filter((path) => path.includes('words')),
      [],
    );
  });
});
