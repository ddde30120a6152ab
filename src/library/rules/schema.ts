/** Facts keep the schema of their collection: no unknown field, no missing one, no wrong date. */
import { refOf } from '../../domain/address.ts';
import type { Problem } from '../../domain/problem.ts';
import { SCHEMAS } from '../../domain/schema/index.ts';
import type { RawEntry } from '../content-file.ts';
import { problem } from '../content.ts';
import { makeEntry, type AnyEntry } from '../entry.ts';

type Issue = NonNullable<ReturnType<(typeof SCHEMAS)['terms']['safeParse']>['error']>['issues'][number];

/** The entry, if its facts are sound; else everything that is wrong with them. Runs before the other rules, which need sound facts. */
export function checkSchema(raw: RawEntry): AnyEntry | Problem[] {
  const facts = raw.data ?? {};
  const parsed = SCHEMAS[raw.collection].safeParse(facts);
  if (parsed.success) return makeEntry(raw.collection, raw.id, parsed.data, raw) as AnyEntry;
  return parsed.error.issues.flatMap((issue) => {
    const field = issue.path.map((part) => (typeof part === 'number' ? `[${part + 1}]` : `.${String(part)}`)).join('');
    const say = (at: readonly PropertyKey[], says: string, fix: string) =>
      problem('schema', raw, at, `${refOf(raw.collection, raw.id)}${field}: ${says}.`, fix);
    if (issue.code !== 'unrecognized_keys') {
      return say(issue.path, told(issue, valueAt(facts, issue.path)), 'see the fields in content/README.md.');
    }
    return issue.keys.map((key) =>
      say([...issue.path, key], `has no field “${key}”`, 'correct the name of the field or remove it.'),
    );
  });
}

/** What a writer calls the types of YAML. */
const TYPES: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a set of fields',
};

/** The issue in a writer's words: those of the schema where it has some, else these. */
function told(issue: Issue, value: unknown): string {
  if (issue.code === 'custom') return issue.message;
  if (value === undefined) return 'is missing';
  if (issue.code === 'invalid_value') return `“${String(value)}” is none of ${issue.values.join(', ')}`;
  if (issue.code === 'unrecognized_keys') return `has no field ${issue.keys.join(' or ')}`;
  if (issue.code === 'invalid_union') {
    const forms = issue.errors.map((form) =>
      form.map((part) => [...part.path.map(String), told(part, valueAt(value, part.path))].join(' ')).join(', '),
    );
    return forms.join('; or ');
  }
  if (!/^(Invalid input|Too )/.test(issue.message)) return issue.message;
  if (issue.code === 'invalid_type') return `is not ${TYPES[issue.expected] ?? issue.expected}`;
  if (issue.code === 'too_small')
    return `is too ${issue.origin === 'number' ? 'small' : 'short'}: ${issue.minimum} is the least`;
  if (issue.code === 'too_big')
    return `is too ${issue.origin === 'number' ? 'big' : 'long'}: ${issue.maximum} is the most`;
  return issue.message;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((at, key) => (at as Record<PropertyKey, unknown> | null | undefined)?.[key], data);
}
