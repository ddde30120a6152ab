/** Where the index lies: what the engine asks for, and whoever has it hands over. */
import type { PageText } from './text.ts';

/** Where the files of the index come from. */
export interface Files {
  /** A file of the index as text: `guide.json`, `<version>/3.txt`. */
  read(path: string): Promise<string>;
  /** The text of a page, by the name on its card. */
  text(fragment: string): Promise<PageText>;
}
