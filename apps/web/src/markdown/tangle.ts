/** Longest block that is parsed in the page, in UTF-16 code units. */
const MAX_BLOCK_LENGTH = 100_000;
/** Most characters that open or close something; a parser's work grows with their square. */
const MAX_DELIMITERS = 4_000;
/** Most containers (quotes, lists) inside each other. */
const MAX_NESTING = 32;

const DELIMITER = /[*_~[\]`<>!()$|]/g;
const CONTAINER = /^[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))/;

/** True for a block that could hold up the page if it were parsed; it is shown as plain text instead. */
export function isTooTangled(markdown: string): boolean {
  if (markdown.length > MAX_BLOCK_LENGTH) return true;
  if (/^ {0,3}(?:`{3}|~{3})/.test(markdown)) return false;
  if ((markdown.match(DELIMITER)?.length ?? 0) > MAX_DELIMITERS) return true;
  return markdown.split("\n").some((line) => nesting(line) > MAX_NESTING);
}

function nesting(line: string): number {
  let rest = line;
  let depth = 0;
  while (depth <= MAX_NESTING) {
    const container = CONTAINER.exec(rest);
    if (container === null) break;
    rest = rest.slice(container[0].length);
    depth++;
  }
  const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  return Math.max(depth, Math.floor(indent / 2));
}
