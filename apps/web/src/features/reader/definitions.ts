/** More than this is not carried into every block that has a link. In UTF-16 code units. */
const MAX_LENGTH = 20_000;

/** A chapter's link definitions (`[name]: https://…`), one a line; footnotes are not among them. */
export function findDefinitions(markdown: string): string {
  const found = markdown.match(/^ {0,3}\[(?!\^)[^\]\n]{1,200}\]:[ \t]*\S[^\n]*$/gm) ?? [];
  const all = found.join("\n");
  return all.length > MAX_LENGTH ? "" : all;
}
