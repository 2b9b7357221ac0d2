import type { RefObject } from "react";
import type { ReaderDocument, View } from "../reader-document.ts";

/** What is on the screen, for those who take it away: printing, saving, reading aloud. */
export type Readable = {
  title: string;
  view: View;
  document: ReaderDocument;
  /** The element whose children are the blocks. */
  chapter: RefObject<HTMLElement | null>;
};
