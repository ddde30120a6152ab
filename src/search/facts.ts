/**
 * What an article states as a fact, ready to be said in answer to a question:
 * written at build from its front matter, one file an article, and read only
 * when a question names the article.
 */

export interface Fact {
  /** Kind of the event, the quantity, `limit` or `status`: what intents.ts asks for. */
  kind: string;
  /** What it is: “Range, nuclear warhead”. */
  label: string;
  /** What is said of it: “2,350 km”, “8 December 1987, Washington”. */
  text: string;
  /** Who says or did it, in words. */
  who?: string;
  /** When it was said. */
  when?: string;
  note?: string;
  /** Who disputes it, and why. */
  contested?: string;
  /** Id of the place in the page where it stands. */
  place: string;
  sources: { text: string; ref: string }[];
  /** Its own words, by which a question asks for it or narrows it down: “deployed warheads”, “nuclear”. */
  words: string;
  /** What is counted or measured. */
  unit?: string;
  /** What its parties’ own things are called: “Russian”. */
  whose: string;
  /** Parties that say or did it, by reference. */
  parties: string[];
  /** The date that a question may give, as precise as it is known; the place. */
  date?: string;
  at?: string;
}

/** The file of an article’s facts within a version of the index: `facts/treaties/inf.json`. */
export function factsPath(version: string, ref: string): string {
  return `${version}/facts/${ref}.json`;
}

/**
 * Reads a file of facts.
 *
 * @throws Error where it is none.
 */
export function readFacts(text: string): Fact[] {
  const facts: unknown = JSON.parse(text);
  if (!Array.isArray(facts)) throw new Error('not a list of facts');
  return facts as Fact[];
}
