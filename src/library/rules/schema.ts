/** Facts keep the schema of their collection: no unknown field, no missing one, no wrong date. */
import { refOf } from '../../domain/address.ts';
import type { Problem } from '../../domain/problem.ts';
import { SCHEMAS } from '../../domain/schema/index.ts';
import type { RawEntry } from '../content-file.ts';
import { problem } from '../content.ts';
import { makeEntry, type AnyEntry } from '../entry.ts';

/** The entry, if its facts are sound; else everything that is wrong with them. Runs before the other rules, which need sound facts. */
export function checkSchema(raw: RawEntry): AnyEntry | Problem[] {
  const parsed = SCHEMAS[raw.collection].safeParse(raw.data ?? {});
  if (parsed.success) return makeEntry(raw.collection, raw.id, parsed.data, raw) as AnyEntry;
  return parsed.error.issues.map((issue) => {
    const field = issue.path.map((part) => (typeof part === 'number' ? `[${part + 1}]` : `.${String(part)}`)).join('');
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
    return problem(
      'schema',
      raw,
      [...issue.path, ...keys.slice(0, 1)],
      `${refOf(raw.collection, raw.id)}${field}: ${issue.message}`,
      keys.length > 0 ? 'correct the name of the field or remove it.' : 'see the fields in content/README.md.',
    );
  });
}
