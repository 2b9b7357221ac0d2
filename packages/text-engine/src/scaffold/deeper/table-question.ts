import type { Section } from "../sections.ts";

/** A question about the table of a section: whether its numbers hold, or whether its words are all. */
export function tableQuestion({ title, parts }: Section, source: string): string | null {
  const table = parts.find(({ kind }) => kind === "table");
  if (!table) return null;
  const hasNumbers = /\|\s*[^|\p{L}\n]*\d[^|\p{L}\n]*\s*(?:\||$)/mu.test(
    source.slice(table.start, table.end),
  );
  return hasNumbers
    ? `Which row of the table under “${title}” would you doubt first, and how could you check it?`
    : `Which rows of the table under “${title}” are easiest to confuse, and which case is missing from it?`;
}
