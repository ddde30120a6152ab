/** Two articles side by side: each is a column of its own, and any two columns of one kind make a comparison. */
import type { ArticleCollection, Ref } from './address.ts';
import type { StatusLook } from './status-words.ts';

/** A fact as a reader sees it. */
export interface Fact {
  text: string;
  /** Where it stands. */
  href?: string;
  /** The look of a status. */
  look?: StatusLook;
  note?: string;
  /** Its sources. */
  marks?: { text: string; href: string }[];
}

export interface Row {
  label: string;
  facts: Fact[];
}

export interface Column {
  ref: Ref;
  collection: ArticleCollection;
  title: string;
  /** In the order in which a reader asks; no row is empty. */
  rows: Row[];
}

export interface Comparison {
  label: string;
  left: Fact[];
  right: Fact[];
}

/** The rows of two columns by their labels, in an order that both keep; what one of them lacks is empty there. */
export function sideBySide(left: Column, right: Column): Comparison[] {
  const labels = left.rows.map(({ label }) => label);
  let after = -1;
  for (const { label } of right.rows) {
    const at = labels.indexOf(label);
    if (at === -1) labels.splice(++after, 0, label);
    else after = Math.max(after, at);
  }
  const of = (column: Column, label: string) => column.rows.find((row) => row.label === label)?.facts ?? [];
  return labels.map((label) => ({ label, left: of(left, label), right: of(right, label) }));
}
