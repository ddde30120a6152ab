/** A small made-up site for tests, indexed in memory as the build would. */
import { buildIndex } from './build.ts';
import { openEngine, type Engine } from './engine.ts';
import type { Card } from './guide.ts';
import type { Anchor, PageText } from './text.ts';

interface Page extends Pick<Card, 'ref' | 'title' | 'kind'> {
  aliases?: string[];
  inexact?: string[];
  linked?: number;
  days?: string[];
  summary: string;
  sections?: Record<string, string>;
}

export const PAGES: Page[] = [
  {
    ref: 'treaties/harbour',
    title: 'Harbour Treaty',
    kind: 'Treaty',
    aliases: ['Treaty on the Demilitarisation of Harbours', 'HT', 'Договор о гаванях', 'HARB II'],
    summary: 'A treaty that kept rockets of more than 5,500 km out of harbours.',
    sections: {
      'What it did': 'It forbade the defence of harbours by rockets.',
      Chronology: '30 April 1991 Signed by Arvalia in Port Ister.',
      'How it was checked': 'Inspectors counted every rocket. The Belmoran fleet kept the centre of the bay.',
    },
  },
  {
    ref: 'systems/r-77',
    title: 'R-77 Zarnitsa',
    kind: 'System',
    aliases: ['SS-41', 'Р-77', 'Зарница', 'Mk 12'],
    inexact: ['R-77 Block III', 'Ister line'],
    summary: 'An Arvalian rocket with a range of 480 km.',
    sections: {
      'How far it flies':
        'Arvalia says 480 km; Belmora says 900 km. General Ostrovsky spoke of a complete and lasting destruction of the rockets. The Harbour Treaty did not name it.',
    },
  },
  { ref: 'treaties/statues', title: 'Statues Convention', kind: 'Treaty', summary: 'A treaty of many on statues.' },
  {
    ref: 'terms/rocket',
    title: 'Rocket',
    kind: 'Term',
    aliases: ['ракета', 'self-propelled projectile', 'SPP'],
    summary: 'A missile that burns its fuel on the way.',
  },
  {
    ref: 'terms/rocket-defence',
    title: 'Rocket defence',
    kind: 'Term',
    aliases: ['RD'],
    summary: 'What stops a rocket before it lands.',
    sections: {
      'Where the word stands':
        'The destruction was lasting, if not complete; a rocket of the Harbour Treaty was meant.',
    },
  },
  { ref: 'terms/throw-weight', title: 'Throw-weight', kind: 'Term', summary: 'What a rocket can throw.' },
  {
    ref: 'places/port-ister',
    title: 'Port Ister',
    kind: 'Place',
    aliases: ['Порт Истер', 'Istergrad'],
    summary: 'A harbour in Arvalia.',
    sections: { 'What happened here': '30 April 1991. The Harbour Treaty was signed.' },
  },
  {
    ref: 'parties/arvalia',
    title: 'Arvalia',
    kind: 'Party',
    aliases: ['Arvalian Republic'],
    summary: 'A state with harbours and statues.',
  },
  { ref: 'parties/belmora', title: 'Belmora', kind: 'Party', aliases: ['Бельмора'], summary: 'A state with rockets.' },
];

const id = (title: string) => title.toLowerCase().replaceAll(' ', '-');

/** The text of a page as Pagefind would keep it. */
export function textOf({ ref, title, aliases = [], summary, sections = {} }: Page): PageText {
  let content = `${title}. ${summary} Also: ${aliases.join(', ')}.`;
  const anchors: Anchor[] = [];
  for (const [heading, text] of Object.entries(sections)) {
    anchors.push({ element: 'h2', id: id(heading), text: heading, location: content.split(/\s+/).length });
    content += ` ${heading}. ${text}`;
  }
  return { url: `/${ref}/`, content, meta: { title, summary }, anchors };
}

/** What was fetched, by path; and files that can't be had. */
export interface Disk {
  fetched: string[];
  broken: Map<string, string | Error>;
}

/** The engine over some pages, with facts beside if they are given. */
export async function openPages(
  pages: readonly Page[] = PAGES,
  facts: Record<string, string> = {},
): Promise<Engine & Disk> {
  const texts = new Map(pages.map((page) => [page.ref, textOf(page)]));
  const { files, guide } = buildIndex(
    pages.map(({ ref, title, kind, aliases = [], inexact = [], linked = 0, days = [] }) => ({
      card: {
        ref,
        title,
        kind,
        aliases: [...aliases, ...inexact],
        inexact,
        status: '',
        look: '',
        years: '',
        latest: '',
        linked,
        fragment: ref,
      },
      text: texts.get(ref)!,
      days,
    })),
  );
  const all = new Map([...files].map(([name, text]) => [`v/${name}`, text]));
  all.set('guide.json', guide('v'));
  for (const [path, text] of Object.entries(facts)) all.set(path, text);
  const disk: Disk = { fetched: [], broken: new Map() };
  const engine = await openEngine({
    read: async (path) => {
      disk.fetched.push(path);
      const broken = disk.broken.get(path);
      if (broken instanceof Error) throw broken;
      const text = broken ?? all.get(path);
      if (text === undefined) throw new Error(`no file ${path}`);
      return text;
    },
    text: async (fragment) => {
      disk.fetched.push(`text ${fragment}`);
      return texts.get(fragment)!;
    },
  });
  return { ...engine, ...disk };
}
