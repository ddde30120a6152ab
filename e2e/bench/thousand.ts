/**
 * What a first visit fetches at a thousand articles. There are none yet, so
 * they are put together from the sections of those that there are; the words
 * that only one or two pages have, the names above all, are made anew for each,
 * so that the vocabulary grows as it would.
 */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { refIn } from '../../src/domain/address.ts';
import { buildIndex, type Indexed } from '../../src/search/build.ts';
import { facetsPath, printFacets, readFacets } from '../../src/search/facets.ts';
import { factsPath } from '../../src/search/facts.ts';
import { readGuide, type Card } from '../../src/search/guide.ts';
import { plain } from '../../src/search/letters.ts';
import { readFragment, sectionsOf, type PageText, type Section } from '../../src/search/text.ts';
import { tokensOf } from '../../src/search/tokens.ts';
import { sent, type Corpus } from './corpus.ts';
import { ours, pagefind as pagefindEngine } from './engines.ts';
import { stockPagefind } from './pagefind.ts';

const ARTICLES = 1_000;
const ARTICLE = /^(?:treaties|systems|proposals)\//;

/** Numbers from 0 to 1 in an order that is the same each time (mulberry32). */
function chance(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SYLLABLES = {
  latin: [
    'ka',
    'ro',
    'ven',
    'tis',
    'mar',
    'lo',
    'shu',
    'bek',
    'an',
    'dor',
    'gri',
    'pol',
    'yev',
    'sta',
    'nik',
    'ul',
    'zha',
    'ter',
  ],
  cyrillic: [
    'ка',
    'ро',
    'вен',
    'тис',
    'мар',
    'ло',
    'шу',
    'бек',
    'ан',
    'дор',
    'гри',
    'пол',
    'ев',
    'ста',
    'ник',
    'ул',
    'жа',
    'тер',
  ],
};

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

interface Base {
  card: Card;
  text: PageText;
  sections: Section[];
  facets: ReturnType<typeof readFacets>[number];
}

function versionOf({ folder }: Corpus): string {
  return readGuide(readFileSync(join(folder, 'search/guide.json'), 'utf8')).version;
}

function basesOf(corpus: Corpus): Base[] {
  const { folder, cards } = corpus;
  const facets = readFacets(readFileSync(join(folder, 'search', facetsPath(versionOf(corpus))), 'utf8'), cards);
  return cards.flatMap((card, page) => {
    if (!ARTICLE.test(card.ref)) return [];
    const file = readFileSync(join(folder, 'pagefind/fragment', `${card.fragment}.pf_fragment`));
    const text = readFragment(gunzipSync(file).toString('utf8'));
    return [{ card, text, sections: sectionsOf(text), facets: facets[page]! }];
  });
}

/** Puts new words for the rare ones: the same for the same word within a page, other ones in another. */
function varier(rare: ReadonlySet<string>, random: () => number): (text: string) => string {
  const made = new Map<string, string>();
  const invent = (word: string): string => {
    if (/^\d+$/.test(word)) return String(Math.floor(10 ** (word.length - 1) * (1 + 9 * random())));
    const syllables = /\p{Script=Cyrillic}/u.test(word) ? SYLLABLES.cyrillic : SYLLABLES.latin;
    let name = '';
    while (name.length < Math.max(word.length, 4)) name += syllables[Math.floor(random() * syllables.length)];
    if (/\d/.test(word)) name = word.replace(/\d/g, () => String(Math.floor(random() * 10)));
    return /^\p{Lu}/u.test(word) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
  };
  return (text) =>
    text.replace(/[\p{L}\p{N}]+/gu, (word) => {
      if (!rare.has(plain(word)) || /^(?:19|20)\d\d$/.test(word)) return word;
      const known = made.get(word) ?? invent(word);
      made.set(word, known);
      return known;
    });
}

function pageHtml(
  title: string,
  summary: string,
  aliases: readonly string[],
  sections: readonly { id: string; title: string; text: string }[],
): string {
  const parts = sections.map(({ id, title, text }) => `<h2 id="${id}">${escaped(title)}</h2>\n<p>${escaped(text)}</p>`);
  return (
    `<!doctype html><html lang="en"><title>${escaped(title)}</title><main data-pagefind-body><h1>${escaped(title)}</h1>\n` +
    `<p data-pagefind-meta="summary">${escaped(summary)}</p>\n<p>Also: ${escaped(aliases.join(', '))}</p>\n${parts.join('\n')}</main></html>`
  );
}

/** Writes a site of so many articles into a folder of its own, indexes it, and returns its corpus. */
async function makeThousand(corpus: Corpus): Promise<Corpus> {
  const folder = mkdtempSync(join(tmpdir(), 'thousand-'));
  const bases = basesOf(corpus);
  const pages = new Map<string, number>();
  for (const { text, card } of bases) {
    const words = new Set(tokensOf([text.content, ...card.aliases].join(' ')).map(({ word }) => word));
    for (const word of words) pages.set(word, (pages.get(word) ?? 0) + 1);
  }
  const rare = new Set([...pages].filter(([, count]) => count <= 2).map(([word]) => word));
  const random = chance(1987);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

  const cards: Card[] = Array.from({ length: ARTICLES }, (_, i) => {
    const base = bases[i % bases.length]!;
    const vary = varier(rare, random);
    const name = varier(new Set([...rare, ...tokensOf(base.card.title).map(({ word }) => word)]), random);
    const title = `${name(base.card.title)} ${i}`;
    const aliases = base.card.aliases.map(vary);
    const sections = base.sections
      .filter(({ id }) => id !== '')
      .map((own, k) => {
        const other = random() < 0.7 ? pick(pick(bases).sections.filter(({ id }) => id !== '')) : own;
        return { id: `s${k}`, title: other.title, text: vary(other.text) };
      });
    const ref = `${base.card.ref.split('/')[0]}/p${i}`;
    const path = join(folder, ref, 'index.html');
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, pageHtml(title, vary(base.text.meta.summary ?? ''), aliases, sections));
    return { ...base.card, ref, title, aliases };
  });

  const made = await pagefind.createIndex({ forceLanguage: 'en' });
  if (!made.index) throw new Error(made.errors.join('\n'));
  await made.index.addDirectory({ path: folder });
  const { files } = await made.index.getFiles();
  await pagefind.close();
  const texts = new Map<string, { name: string; text: PageText }>();
  for (const { path, content } of files) {
    const name = /fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (name === undefined) continue;
    const text = readFragment(gunzipSync(content).toString('utf8'));
    texts.set(refIn(text.url), { name, text });
    mkdirSync(join(folder, 'pagefind/fragment'), { recursive: true });
    writeFileSync(join(folder, 'pagefind', path), content);
  }
  const indexed = cards.map((card): Indexed => {
    const { name, text } = texts.get(card.ref)!;
    return { card: { ...card, fragment: name }, text, days: [] };
  });
  const { files: ownFiles, guide } = buildIndex(indexed);
  ownFiles.set(facetsPath('').slice(1), printFacets(cards.map((_, i) => bases[i % bases.length]!.facets)));
  for (const [name, text] of ownFiles) {
    mkdirSync(join(folder, 'search/v'), { recursive: true });
    writeFileSync(join(folder, 'search/v', name), text);
  }
  for (const [i, { ref }] of cards.entries()) {
    const facts = join(corpus.folder, 'search', factsPath(versionOf(corpus), bases[i % bases.length]!.card.ref));
    const path = join(folder, 'search', factsPath('v', ref));
    mkdirSync(dirname(path), { recursive: true });
    copyFileSync(facts, path);
  }
  writeFileSync(join(folder, 'search/guide.json'), guide('v'));
  return { folder, cards: indexed.map(({ card }) => card), documents: [] };
}

/** Questions of every sort about pages here and there. */
function questionsFor({ cards }: Corpus): { sort: string; q: string }[] {
  const words = [
    'verification of deployed launchers',
    'treaty missiles',
    'inspections destroyed',
    'nuclear warheads limit',
    'range of the missile',
  ];
  return Array.from({ length: 12 }, (_, i) => cards[(i * 83 + 7) % cards.length]!).flatMap(({ title, aliases }, i) => {
    const first = title.split(' ')[0]!;
    return [
      { sort: 'title', q: title },
      { sort: 'alias', q: aliases[i % Math.max(aliases.length, 1)] ?? title },
      {
        sort: 'typo',
        q: first.length > 5 ? `${first.slice(0, 3)}${first[4]}${first[3]}${first.slice(5)}` : `${first}x`,
      },
      { sort: 'prefix', q: first.slice(0, 4) },
      { sort: 'title and a word', q: `${title} verification` },
      ...(i < words.length
        ? [
            { sort: 'common words', q: words[i]! },
            { sort: 'phrase', q: `"${words[i]!.split(' ').slice(-2).join(' ')}"` },
          ]
        : []),
    ];
  });
}

/** Builds the thousand articles and prints what a first visit fetches there. */
export async function benchThousand(corpus: Corpus): Promise<void> {
  const thousand = await makeThousand(corpus);
  const read = (name: string) => readFileSync(join(thousand.folder, 'search', name));
  const bytes = (name: string) => `${(sent(read(name)) / 1000).toFixed(1)} kB`;
  console.log(`\n${ARTICLES} articles, put together from ${corpus.cards.length} pages`);
  console.log(
    `guide ${bytes('guide.json')}, facets ${bytes('v/facets.json')}, words with one letter ${bytes('v/words-73.txt')}, a shard ${bytes('v/3.txt')}\n`,
  );
  const stock = await stockPagefind(thousand.folder);
  const engines = [ours(thousand, corpus.folder), pagefindEngine(stock)];
  const questions = questionsFor(thousand);
  console.log(
    '| question | number | this search: first result, most | ten results, most | Pagefind: first result, most | ten results, most |',
  );
  console.log('| --- | --: | --: | --: | --: | --: |');
  const rows = new Map<string, number[][]>();
  for (const { sort, q } of questions) {
    const counts = [];
    for (const engine of engines) {
      const { first, ten } = await engine.search(q);
      counts.push(first, ten);
    }
    rows.set(sort, [...(rows.get(sort) ?? []), counts]);
  }
  for (const [sort, list] of [...rows, ['all', [...rows.values()].flat()] as const]) {
    const most = [0, 1, 2, 3].map((i) => `${(Math.max(...list.map((counts) => counts[i]!)) / 1000).toFixed(1)} kB`);
    console.log(`| ${sort} | ${list.length} | ${most.join(' | ')} |`);
  }
  await stock.close();
  rmSync(thousand.folder, { recursive: true });
}
