/**
 * `npm run move -- treaties/old treaties/new`: renames an article or term; every
 * link to it follows, and the old address leads to the new for ever.
 * `npm run move -- "/treaties/inf/#old" "/treaties/inf/#new"`: the same for an id
 * that was given a new name in its file.
 */
import { isId } from '../domain/address.ts';
import { addressMeant, moveIn, renameIn } from '../library/rename.ts';
import { readArchive, readContentFiles } from './read.ts';
import { report } from './report.ts';
import { rewrite } from './rewrite.ts';

/** Collections whose entries are referred to by collection and id, so that every reference can be found. */
const MOVABLE = ['treaties', 'systems', 'proposals', 'terms'];

const [from = '', to = ''] = process.argv.slice(2).map(addressMeant);
const { archive, problems } = readArchive('.');
if (problems.length > 0) stop(report(problems));
const files = readContentFiles('.');

if (from.includes('#') !== to.includes('#')) stop('Move a page to a page, or an id to an id.');
if (from.includes('#')) {
  const [page = '', id = ''] = from.split('#');
  if (!archive.ledger.live[page]?.includes(id)) stop(`${from} is not in the ledger as an id that answers.`);
  finish(rewrite(files, files, archive, moveIn(archive.ledger, from, to)));
} else {
  const [before, after] = [from, to].map((address) => address.slice(1, -1));
  const [[collection = ''], [newCollection = '', id = '']] = [before!.split('/'), after!.split('/')];
  if (!MOVABLE.includes(collection) || collection !== newCollection || !isId(id)) {
    stop(`Name an article or term and its new name in the same collection: ${MOVABLE.join(', ')}.`);
  }
  if (archive.ledger.live[from] === undefined) stop(`${from} is not in the ledger as a page.`);
  const taken = { ...archive.ledger.live, ...archive.ledger.moved, ...archive.ledger.retired };
  if (taken[to] !== undefined) stop(`${to} is in the ledger already: an address is never given twice.`);
  const moved = moveIn(archive.ledger, from, to);
  finish(rewrite(files, renameIn(files, before!, after!), archive, moved));
}

function finish(wrong: string | undefined): void {
  if (wrong !== undefined) stop(wrong);
  console.log(`${from} leads to ${to}.`);
}

function stop(message: string): never {
  console.error(`${message}\n\nNothing was moved. Use: npm run move -- treaties/old treaties/new`);
  process.exit(1);
}
