/**
 * `npm run new -- treaty my-slug`: a filled-in template whose blanks, once
 * filled, pass the checks. It never overwrites a file.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { FILE_FORMS, isId } from '../domain/address.ts';
import { TEMPLATES } from './templates.ts';
import { today } from './today.ts';

const [kind = '', id = ''] = process.argv.slice(2);
const template = Object.hasOwn(TEMPLATES, kind) ? TEMPLATES[kind] : undefined;

function stop(message: string): never {
  console.error(`${message}\nUse: npm run new -- <${Object.keys(TEMPLATES).join('|')}> <id>`);
  process.exit(1);
}

if (!template) stop(`“${kind}” is not a kind of page.`);
if (!isId(id)) stop(`“${id}” is not an id: small letters, digits and single hyphens.`);
const path = `content/${template.collection}/${id}.${FILE_FORMS[template.collection]}`;
if (existsSync(path)) stop(`${path} exists already.`);

// The template is dated today; what is reviewed later is dated by hand.
mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, template.text.replaceAll('TODAY', today()));
console.log(`${path} is written. Fill in what stands in capitals, then: npm run check, npm run ledger.`);
