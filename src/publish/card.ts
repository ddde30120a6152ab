/**
 * The card that a shared link shows: 1200 × 630, the title, the kind and years,
 * the status. Letters are drawn as outlines from a font file, so that the same
 * content gives the same picture on every machine.
 */
import type { StatusLook } from '../domain/status-words.ts';

const CARD = { width: 1200, height: 630 } as const;

export interface Card {
  kicker: string;
  title: string;
  status?: { words: string; look: StatusLook };
  site: string;
}

/** What a font must do to be drawn with: measure text, and give its outline as SVG path data. */
export interface Lettering {
  width(text: string, size: number): number;
  path(text: string, x: number, y: number, size: number): string;
}

/** The colours of src/styles/site.css by day, which a picture can't ask for; a test compares them. */
export const COLOURS = {
  paper: '#fbfaf7',
  ink: '#1c1b19',
  soft: '#5b574f',
  rule: '#dcd7cb',
  live: '#0f6b4f',
  paused: '#855600',
  ended: '#9a2f23',
  idea: '#5a4392',
} as const satisfies Record<StatusLook | 'paper' | 'ink' | 'soft' | 'rule', string>;

/** Breaks a text into lines that fit, never inside a word. */
function wrap(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = [lines.at(-1), word].filter(Boolean).join(' ');
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The card as SVG. */
export function drawCard({ kicker, title, status, site }: Card, lettering: Lettering): string {
  const margin = 80;
  const room = CARD.width - 2 * margin;
  const sizes = [104, 88, 72, 60];
  const size = sizes.find((at) => wrap(title, (line) => lettering.width(line, at) <= room).length <= 2) ?? 52;
  const lines = wrap(title, (line) => lettering.width(line, size) <= room);
  const path = (text: string, y: number, at: number, fill: string, x = margin) =>
    `<path d="${lettering.path(text, x, y, at)}" fill="${fill}"/>`;
  const body = [
    path(kicker, 130, 34, COLOURS.soft),
    ...lines.map((line, i) => path(line, 250 + i * size * 1.12, size, COLOURS.ink)),
    status ? path(status.words, 250 + lines.length * size * 1.12 + 10, 40, COLOURS[status.look]) : '',
    `<rect x="${margin}" y="540" width="${room}" height="2" fill="${COLOURS.rule}"/>`,
    path(site, 590, 32, COLOURS.ink),
  ];
  const bar = `<rect width="${CARD.width}" height="16" fill="${status ? COLOURS[status.look] : COLOURS.ink}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}"><rect width="100%" height="100%" fill="${COLOURS.paper}"/>${bar}${body.join('')}</svg>`;
}
