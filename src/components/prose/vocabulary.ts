/** The closed set of tags that a text may use; the rule known-tags holds it. A new tag is added here and there. */
import Assessment from './Assessment.astro';
import Cite from './Cite.astro';
import Dispute from './Dispute.astro';
import Note from './Note.astro';
import Position from './Position.astro';
import Table from './Table.astro';
import Term from './Term.astro';

export const VOCABULARY = { Assessment, Cite, Dispute, Note, Position, Table, Term };
