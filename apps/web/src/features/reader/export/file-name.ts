import { slugOf } from "../../../markdown/slug.ts";
import type { View } from "../reader-document.ts";

/** Most file systems take 255 bytes; a letter may need four of them. */
const MAX_STEM_LENGTH = 50;

/** What a saved chapter is called: its title, and its level unless it is the original. */
export function fileName(title: string, view: View, ending: string): string {
  const stem = slugOf(title).slice(0, MAX_STEM_LENGTH).replace(/-+$/, "") || "chapter";
  return view === "original" ? `${stem}.${ending}` : `${stem}-${view}.${ending}`;
}
