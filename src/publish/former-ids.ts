/** Ids that a place in a page once had: kept as anchors where the place stands now, so that old links still arrive. */

/** Cells, in which an anchor may stand where it may not stand in their row. */
const ROW = /^<(?:tr|table|tbody|thead)\b/;

/**
 * The page with an anchor for each former id, first thing in the place that has
 * taken its place.
 *
 *     withFormerIds('<h2 id="checks">…</h2>', [{ former: 'verification', id: 'checks' }])
 *     // '<h2 id="checks"><span id="verification"></span>…</h2>'
 *
 * @throws Error where the page has no such place, or has the former id still.
 */
export function withFormerIds(html: string, ids: readonly { former: string; id: string }[]): string {
  return ids.reduce((page, { former, id }) => {
    if (page.includes(` id="${former}"`)) throw new Error(`#${former} has moved to #${id} and is there still`);
    const tag = new RegExp(`<[a-z0-9]+\\b[^>]*\\sid="${id}"[^>]*>`).exec(page);
    if (!tag) throw new Error(`#${former} has moved to #${id}, which is not there`);
    let at = tag.index + tag[0].length;
    if (ROW.test(tag[0]))
      at += /<t[hd]\b[^>]*>/.exec(page.slice(at))!.index + /<t[hd]\b[^>]*>/.exec(page.slice(at))![0].length;
    return `${page.slice(0, at)}<span id="${former}"></span>${page.slice(at)}`;
  }, html);
}
