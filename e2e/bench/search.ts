/**
 * `npm run bench:search`: how well this search and others answer what readers
 * type, and what each fetches for it; then what that comes to at a thousand
 * articles. Needs a built site. With `--held-out` the queries that nobody
 * tuned by, with `--all` both; with `--strangers` or `--newcomers` the queries
 * of someone who had seen none of these; with `--misses` what was not found
 * first.
 */
import { join } from 'node:path';
import { readCorpus } from './corpus.ts';
import {
  flexSearch,
  miniSearch,
  namesThenPagefind,
  orama,
  ours,
  pagefind,
  type Answer,
  type Engine,
} from './engines.ts';
import { stockPagefind } from './pagefind.ts';
import { readQueries, scoresOf, type Query } from './queries.ts';
import { benchThousand } from './thousand.ts';

const SITE = join(import.meta.dirname, '../../dist');
const has = (flag: string) => process.argv.includes(flag);

const unseen = (['strangers', 'newcomers'] as const).find((file) => has(`--${file}`));
const queries = unseen
  ? readQueries(unseen)
  : readQueries().filter(({ heldOut }) => has('--all') || heldOut === has('--held-out'));
const classes = [...new Set(queries.map((query) => query.class))];
const corpus = readCorpus(SITE);
const stock = await stockPagefind(SITE);
const engines: Engine[] = [
  ours(corpus),
  pagefind(stock),
  await namesThenPagefind(stock, corpus),
  miniSearch(corpus),
  await flexSearch(corpus),
  await orama(corpus),
];

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
const which = unseen
  ? `queries of ${unseen}`
  : has('--all')
    ? 'all queries'
    : has('--held-out')
      ? 'held-out queries'
      : 'queries that are not held out';
console.log(`${queries.length} ${which} over ${corpus.documents.length} pages\n`);

const all = new Map<Engine, Answer[]>();
for (const engine of engines) {
  const answers: Answer[] = [];
  for (const { q } of queries) answers.push(await engine.search(q));
  all.set(engine, answers);
}

const of = (engine: Engine, name?: string): [Query[], string[][]] => {
  const chosen = queries.flatMap((query, i) => (name === undefined || query.class === name ? [i] : []));
  return [chosen.map((i) => queries[i]!), chosen.map((i) => all.get(engine)![i]!.refs)];
};
for (const [measure, title] of [
  ['at1', 'Success at 1'],
  ['at3', 'Success at 3'],
  ['mrr', 'Mean reciprocal rank'],
  ['ndcg5', 'nDCG@5'],
] as const) {
  console.log(`${title}\n`);
  console.log(`| class | queries | ${engines.map(({ name }) => name).join(' | ')} |`);
  console.log(`| --- | --: |${' --: |'.repeat(engines.length)}`);
  for (const name of [...classes, undefined]) {
    const scores = engines.map((engine) => scoresOf(...of(engine, name))[measure]);
    const best = Math.max(...scores);
    const cells = scores.map((score) => (score === best ? `**${score.toFixed(2)}**` : score.toFixed(2)));
    console.log(`| ${name ?? 'all'} | ${of(engines[0]!, name)[0].length} | ${cells.join(' | ')} |`);
  }
  console.log('');
}

console.log('Fetched on a first visit\n');
console.log(
  '| engine | set up | first result, median | most | ten results, median | most |\n| --- | --- | --: | --: | --: | --: |',
);
for (const engine of engines) {
  const answers = all.get(engine)!;
  const [first, ten] = [answers.map(({ first }) => first), answers.map(({ ten }) => ten)];
  console.log(
    `| ${engine.name} | ${engine.how} | ${[median(first), Math.max(...first), median(ten), Math.max(...ten)].map(kB).join(' | ')} |`,
  );
}

if (has('--misses')) {
  console.log('\nNot first:');
  queries.forEach((query, i) => {
    const { refs } = all.get(engines[0]!)![i]!;
    if ((query.want[refs[0] ?? ''] ?? 0) < 2)
      console.log(`  ${query.class}: ${query.q} → ${refs.slice(0, 3).join(', ')}`);
  });
}
await stock.close();
if (!has('--quick')) await benchThousand(corpus);
