/** The text of a page as data: its sections, and the disputes, tables and asides that stand in them. */
import { withoutCitations, type Citation } from '../../domain/citation.ts';
import { stancesOf } from '../../library/disputes.ts';
import type { OwnEntry } from '../../library/entry.ts';
import type { Block, Tag } from '../../library/outline.ts';

/** Text and citations of some blocks; `Text` in what follows. */
export interface Text {
  text: string;
  citations: Citation[];
}

export interface Prose {
  lead: Text;
  sections: ({ id: string; title: string } & Text)[];
  disputes: {
    id: string;
    question: string;
    positions: ({ id: string; by: string[]; on: string } & Text)[];
    assessment?: Text;
  }[];
  tables: { id: string; caption: string; head: string[]; rows: string[][]; citations: Citation[] }[];
  asides: ({ id: string; title: string } & Text)[];
}

function textOf(blocks: readonly Block[]): Text {
  return {
    text: blocks.map(({ text }) => text.trim()).join('\n\n'),
    citations: blocks.flatMap(({ citations }) => citations),
  };
}

/** The parts of an entry's text, each in the order of the text. */
export function proseOf({ outline, body }: OwnEntry): Prose {
  const own = outline.blocks.filter(({ within }) => within === undefined);
  const inside = (tag: Tag) => textOf(outline.blocks.filter(({ within }) => within === tag));
  const tags = (name: string) => outline.tags.filter((tag) => tag.name === name);
  const headings = outline.headings.filter(({ id }) => id !== undefined);
  const between = (from: number, to = Infinity) => textOf(own.filter(({ line }) => line > from && line < to));
  return {
    lead: between(-1, headings[0]?.line),
    sections: headings.map(({ id, text, line }, i) => ({
      id: id!,
      title: text.trim(),
      ...between(line, headings[i + 1]?.line),
    })),
    disputes: tags('Dispute').map((dispute) => {
      const assessment = dispute.tags.find(({ name }) => name === 'Assessment');
      return {
        id: dispute.attributes.id!,
        question: dispute.attributes.question!,
        positions: stancesOf(dispute).map(({ id, by, on, tag }) => ({ id, by, on, ...inside(tag) })),
        ...(assessment && { assessment: inside(assessment) }),
      };
    }),
    tables: tags('Table').map(({ attributes, citations }) => {
      const [head = [], ...rows] = cellsOf(body, attributes.id!);
      return { id: attributes.id!, caption: attributes.caption!, head, rows, citations };
    }),
    asides: tags('Note').map((tag) => ({ id: tag.attributes.id!, title: tag.attributes.title!, ...inside(tag) })),
  };
}

/** The cells of a table as plain text, row by row, its head first. */
function cellsOf(body: string, id: string): string[][] {
  const [, source = ''] =
    new RegExp(`^<Table(?:\\s+\\w+="[^"]*")*?\\s+id="${id}"[^]*?\\n([^]*?)</Table>`, 'm').exec(body) ?? [];
  const lines = source.split('\n').filter((line) => line.startsWith('|'));
  // The second line draws the rule below the head.
  return lines
    .filter((_, i) => i !== 1)
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map(plain),
    );
}

/** What a reader reads of a cell. */
function plain(cell: string): string {
  return withoutCitations(cell)
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<\/?span[^>]*>|\*\*|(?<![\p{L}\p{N}])[*_]|[*_](?![\p{L}\p{N}])/gu, '')
    .replaceAll('\\|', '|')
    .trim();
}
