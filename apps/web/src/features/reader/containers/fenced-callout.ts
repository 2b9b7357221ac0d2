import { isCallout } from "./callout-kinds.ts";

/** A callout as MyST fences it: "```{note} Title", options, its text, "```". Undefined when the block is none. */
export function findFencedCallout(
  markdown: string,
): { kind: string; title: string | undefined; body: string } | undefined {
  const [opening, mark = "", name = "", title = ""] =
    /^ {0,3}(`{3,}|~{3,})\{([\w-]+)\}[ \t]*([^\n]*)\n/.exec(markdown) ?? [];
  const kind = name.toLowerCase();
  if (opening === undefined || !isCallout(kind)) return undefined;
  const lines = markdown.slice(opening.length).trimEnd().split("\n");
  if (lines.at(-1)?.trim().startsWith(mark)) lines.pop();
  if (lines[0]?.trimEnd() === "---")
    lines.splice(0, lines.findIndex((line, at) => at > 0 && /^---\s*$/.test(line)) + 1);
  while (/^:[\w-]+:(?:[ \t]|\r?$)/.test(lines[0] ?? "")) lines.shift();
  return { kind, title: title.trim() || undefined, body: lines.join("\n") };
}
