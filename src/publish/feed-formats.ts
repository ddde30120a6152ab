/** A feed as Atom (RFC 4287, with the links between versions of RFC 5829) and as JSON Feed 1.1. */
import { SITE } from '../site.ts';
import type { Feed, FeedEntry } from './feeds.ts';
import { element, escapeXml, textElement, xmlDocument } from './xml.ts';

/** The day as a moment, which both formats ask for: its beginning. */
function moment(day: string): string {
  return `${day}T00:00:00Z`;
}

/** What a reader's program shows: the note, and the way to what came before. */
function html({ note, history }: FeedEntry): string {
  return `<p>${escapeXml(note)}</p><p><a href="${escapeXml(history)}">All editions of the page</a></p>`;
}

/** The feed as Atom. */
export function printAtom(feed: Feed): string {
  const link = (rel: string, href: string, type?: string) => element('link', { rel, href, ...(type && { type }) });
  const entries = feed.entries.map((entry) =>
    element(
      'entry',
      {},
      [
        textElement('id', entry.url),
        textElement('title', entry.title),
        textElement('updated', moment(entry.on)),
        link('alternate', entry.url, 'text/html'),
        link('latest-version', entry.page, 'text/html'),
        link('version-history', entry.history, 'text/html'),
        element('category', { term: entry.category }),
        textElement('content', html(entry), { type: 'html' }),
      ].join(''),
    ),
  );
  const head = [
    textElement('id', feed.self.atom),
    textElement('title', feed.title),
    textElement('subtitle', feed.description),
    textElement('updated', moment(feed.updated)),
    link('self', feed.self.atom, 'application/atom+xml'),
    link('alternate', feed.page, 'text/html'),
    element('author', {}, textElement('name', SITE.author)),
    textElement('rights', SITE.licence.name),
  ];
  const root = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': SITE.language };
  return xmlDocument(element('feed', root, `\n${[...head, ...entries].join('\n')}\n`));
}

/** The feed as JSON Feed. */
export function printJsonFeed(feed: Feed): string {
  const whole = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: feed.page,
    feed_url: feed.self.json,
    language: SITE.language,
    authors: [{ name: SITE.author }],
    items: feed.entries.map((entry) => ({
      id: entry.url,
      url: entry.url,
      title: entry.title,
      content_html: html(entry),
      date_published: moment(entry.on),
      tags: [entry.category],
      // A part of our own, as the format allows: its name begins with a low line.
      _versions: { latest: entry.page, history: entry.history },
    })),
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
