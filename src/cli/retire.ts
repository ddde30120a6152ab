/**
 * `npm run retire -- terms/old "Why, for whoever comes by an old link." --see /terms/other/`:
 * takes a page back; its address then says so and why, and its editions stay.
 * An id is retired as `"/treaties/inf/#old"`, after it was taken out of its file.
 */
import { parseArgs } from 'node:util';
import { addressMeant, retireIn } from '../library/rename.ts';
import { readArchive, readContentFiles } from './read.ts';
import { report } from './report.ts';
import { rewrite } from './rewrite.ts';
import { today } from './today.ts';

const { values, positionals } = parseArgs({ options: { see: { type: 'string' } }, allowPositionals: true });
const [what = '', why = ''] = positionals;
const address = addressMeant(what);
const { archive, problems } = readArchive('.');
if (problems.length > 0) stop(report(problems));
if (why.trim() === '') stop('Say why: a reader who comes by an old link wants to know.');

const [page = '', id] = address.split('#');
const ids = archive.ledger.live[page];
if (ids === undefined || (id !== undefined && !ids.includes(id)))
  stop(`${address} is not in the ledger as one that answers.`);

const files = readContentFiles('.');
const left = id === undefined ? files.filter(({ path }) => !path.startsWith(`content${page.slice(0, -1)}.`)) : files;
const retired = { on: today(), why: why.trim(), ...(values.see && { see: addressMeant(values.see) }) };
const wrong = rewrite(files, left, archive, retireIn(archive.ledger, address, retired));
if (wrong !== undefined) stop(wrong);
console.log(`${address} is taken back; it says so and why.`);

function stop(message: string): never {
  console.error(`${message}\n\nNothing was retired. Use: npm run retire -- terms/old "Why." --see /terms/other/`);
  process.exit(1);
}
