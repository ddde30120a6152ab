/** The text uses only the tags that the site knows, each with what it needs, and holds no code. */
import { isId } from '../../domain/address.ts';
import { problem, type Rule } from '../content.ts';
import type { AnyEntry } from '../entry.ts';
import type { Tag } from '../outline.ts';
import { tagsOnLines } from '../prose-markdown.ts';

/** Each tag with the attributes that it must have, and the tag inside which alone it may stand. */
const TAGS: Record<string, { needs: readonly string[]; inside?: string }> = {
  Dispute: { needs: ['id', 'question'] },
  Position: { needs: ['by', 'on'], inside: 'Dispute' },
  Assessment: { needs: [], inside: 'Dispute' },
  Table: { needs: ['id', 'caption'] },
  Note: { needs: ['id', 'title'] },
  span: { needs: ['lang'] },
};

export const knownTags: Rule = {
  name: 'known-tags',
  *check({ library }) {
    for (const entry of library.entries) {
      for (const tag of entry.outline.tags) yield* judge(entry, tag, undefined);
      yield* offLines(entry);
      for (const line of entry.outline.foreign) {
        yield problem(
          'known-tags',
          entry,
          line,
          'holds code, a picture or a link by reference.',
          'content imports nothing; write braces in words, and a link as [text](/address/).',
        );
      }
    }
  },
};

/** The first tag of a text that its plain form, which editions and exports are made of, would not find. */
function* offLines(entry: AnyEntry) {
  const found = tagsOnLines(entry.body);
  const miss = entry.outline.tags.flatMap(endsOf).find(({ end }, i) => end !== found[i]);
  if (!miss) return;
  const { name, line } = miss.tag;
  yield problem(
    'known-tags',
    entry,
    line,
    `<${name}> or its end does not stand on a line of its own.`,
    `write <${name} …> and </${name}> each alone on a line, from its first column, its attributes as name="…".`,
  );
}

/** The beginning of a tag, those of the tags in it, and its end; a span stands in its line. */
function endsOf(tag: Tag): { tag: Tag; end: string }[] {
  const inside = tag.tags.flatMap(endsOf);
  if (!Object.hasOwn(TAGS, tag.name) || tag.name === 'span') return inside;
  return [{ tag, end: tag.name }, ...inside, { tag, end: `/${tag.name}` }];
}

function* judge(entry: AnyEntry, tag: Tag, inside: Tag | undefined): Iterable<ReturnType<typeof problem>> {
  const known = Object.hasOwn(TAGS, tag.name) ? TAGS[tag.name] : undefined;
  const say = (says: string, fix: string) => problem('known-tags', entry, tag.line, says, fix);
  if (!known) {
    yield say(`<${tag.name}> is not a tag of this site.`, `use one of ${Object.keys(TAGS).join(', ')}.`);
    return;
  }
  if (known.inside && inside?.name !== known.inside) {
    yield say(`<${tag.name}> stands outside <${known.inside}>.`, `put it inside a <${known.inside}>.`);
  }
  if (inside && known.needs.includes('id')) {
    yield say(`<${tag.name}> stands inside <${inside.name}>.`, 'let it stand in the text itself: it has an address.');
  }
  for (const name of known.needs) {
    if (!tag.attributes[name]) yield say(`<${tag.name}> has no ${name}.`, `write ${name}="…".`);
  }
  for (const name of Object.keys(tag.attributes)) {
    if (!known.needs.includes(name)) yield say(`<${tag.name}> has no attribute ${name}.`, 'take it out.');
  }
  if (tag.attributes.id && !isId(tag.attributes.id)) {
    yield say(`“${tag.attributes.id}” is not an id.`, 'use small letters, digits and hyphens.');
  }
  for (const child of tag.tags) yield* judge(entry, child, tag);
}
