/** A table in Markdown: the first column names its rows, the others hold numbers and lean right. */
export function markdownTable(head: string[], body: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(" | ")} |`;
  const rule = head.map((_, column) => (column === 0 ? "---" : "--:"));
  return [line(head), `|${rule.join("|")}|`, ...body.map(line)].join("\n");
}
