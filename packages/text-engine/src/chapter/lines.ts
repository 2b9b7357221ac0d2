/** One line of the source, or what is left of it inside a quote or a list item. Offsets into the source; `end` excludes the line ending. */
export type Line = { start: number; end: number; text: string; lazy: boolean };

/** The lines of a text, whatever their endings. A byte order mark belongs to no line. */
export function splitLines(source: string): Line[] {
  const lines: Line[] = [];
  let start = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (start <= source.length) {
    const newline = source.indexOf("\n", start);
    const next = newline < 0 ? source.length : newline;
    const end = next > start && source[next - 1] === "\r" ? next - 1 : next;
    lines.push({ start, end, text: source.slice(start, end), lazy: false });
    start = next + 1;
  }
  return lines;
}

export function isBlank(line: Line | undefined): boolean {
  return line === undefined || line.text.trim() === "";
}

/** Width in columns of the white space a line begins with; a tab reaches to the next multiple of four. */
export function indentOf(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (character === " ") columns += 1;
    else if (character === "\t") columns += 4 - (columns % 4);
    else break;
  }
  return columns;
}

/** The line without its first `count` characters. */
export function dropCharacters(line: Line, count: number): Line {
  return { ...line, start: line.start + count, text: line.text.slice(count) };
}

/** The line without up to `columns` columns of white space. */
export function dropIndent(line: Line, columns: number): Line {
  let count = 0;
  let width = 0;
  while (width < columns && (line.text[count] === " " || line.text[count] === "\t")) {
    width += line.text[count] === "\t" ? 4 - (width % 4) : 1;
    count += 1;
  }
  return dropCharacters(line, count);
}
