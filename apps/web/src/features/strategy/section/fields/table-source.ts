/** Where a cell's words stand in its line. */
type Cell = { from: number; to: number };

const LINE_ENDS = /(\r?\n)/;
const RULE = /^\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$/;
const ROW = /^\|.*\|[ \t]*$/;

/** Whether this is a table of Markdown, each line of which begins and ends with a bar. */
export function isTable(source: string): boolean {
  const [heading, rule, ...rows] = linesOf(source);
  if (heading === undefined || rule === undefined || !RULE.test(rule)) return false;
  const isRow = (line: string) => ROW.test(line) && cellsOf(line).length > 0;
  return [heading, ...rows].every(isRow) && cellsOf(heading).length === cellsOf(rule).length;
}

/** The words of a table's cells, its headings in the first row; each row is as long as that one. */
export function readTable(source: string): string[][] {
  const [heading = "", , ...rows] = linesOf(source);
  const columns = cellsOf(heading).length;
  return [heading, ...rows].map((line) => {
    const cells = cellsOf(line);
    return Array.from({ length: columns }, (_, at) => {
      const cell = cells[at];
      return cell === undefined ? "" : withoutEscapes(line.slice(cell.from, cell.to));
    });
  });
}

/** The table with other words in one cell; rows count as in `readTable`. Nothing else of it changes. */
export function setCell(source: string, row: number, column: number, words: string): string {
  return changeLine(source, lineOf(row), (line) => {
    const missing = Math.max(0, column + 1 - cellsOf(line).length);
    const whole = `${line.trimEnd()}${"  |".repeat(missing)}`;
    const cell = cellsOf(whole)[column];
    if (cell === undefined) return line;
    return (
      whole.slice(0, cell.from) +
      withEscapes(words) +
      whole.slice(cell.to) +
      line.slice(line.trimEnd().length)
    );
  });
}

/** The table with an empty row behind this one. */
export function addRow(source: string, row: number): string {
  const columns = readTable(source)[0]?.length ?? 1;
  return insertLine(source, row, `|${"  |".repeat(columns)}`);
}

/** The table without one of its rows, and the line that was taken out. */
export function removeRow(source: string, row: number): { source: string; line: string } {
  const pieces = source.split(LINE_ENDS);
  const [, line = ""] = pieces.splice(lineOf(row) * 2 - 1, 2);
  return { source: pieces.join(""), line };
}

/** The table with a line of Markdown behind this row. */
export function insertLine(source: string, row: number, line: string): string {
  const pieces = source.split(LINE_ENDS);
  pieces.splice(lineOf(row + 1) * 2 - 1, 0, pieces[1] ?? "\n", line);
  return pieces.join("");
}

/** Under the headings stands a line of dashes. */
function lineOf(row: number): number {
  return row === 0 ? 0 : row + 1;
}

function linesOf(source: string): string[] {
  return source.split(LINE_ENDS).filter((_, at) => at % 2 === 0);
}

function changeLine(source: string, at: number, change: (line: string) => string): string {
  return source
    .split(LINE_ENDS)
    .map((piece, place) => (place === at * 2 ? change(piece) : piece))
    .join("");
}

/** Between bars that no backslash stands before. @source GitHub Flavored Markdown, tables: `\|` is a bar in a cell */
function cellsOf(line: string): Cell[] {
  const bars = [...line.matchAll(/\\.|\|/g)].filter(([mark]) => mark === "|").map(({ index }) => index);
  return bars.slice(0, -1).map((bar, at) => {
    const [start, end] = [bar + 1, bars[at + 1] ?? bar + 1];
    const words = line.slice(start, end);
    if (words.trim() === "") {
      const middle = start + Math.min(1, words.length);
      return { from: middle, to: middle };
    }
    return { from: end - words.trimStart().length, to: start + words.trimEnd().length };
  });
}

function withoutEscapes(text: string): string {
  return text.replaceAll(/\\./g, (mark) => (mark === String.raw`\|` ? "|" : mark));
}

/** In one line, and no bar in it ends the cell. */
function withEscapes(words: string): string {
  return words
    .replaceAll(/\s+/g, " ")
    .trim()
    .replaceAll(/\\.|\|/g, (mark) => (mark === "|" ? String.raw`\|` : mark));
}
