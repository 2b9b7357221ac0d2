import { fencedCode } from "./opaque-blocks.ts";
import type { Line } from "./lines.ts";

/** "```{note} Title", as MyST fences what is prose and not code. A language in braces is code: "```{python}". */
const OPENING =
  /^ {0,3}(?:`{3,}|~{3,})\{(?:note|info|tip|hint|important|warning|caution|danger|error|attention|seealso|admonition|example|exercise|solution|dropdown)\}[^`]*$/i;
const CLOSING = /^ {0,3}(?:`{3,}|~{3,})[ \t]*$/;
const OPTION = /^ {0,3}:[\w-]+:(?:[ \t]|$)/;

/** A fence around prose at `lines[at]`: where its text begins, behind its options, and where its closing line stands. */
export function calloutFence(lines: Line[], at: number): { from: number; to: number } | null {
  if (!OPENING.test(lines[at]?.text ?? "")) return null;
  const next = fencedCode(lines, at)?.next ?? at;
  const to = next - 1;
  // Nobody can tell where a fence ends that is never closed.
  if (to <= at || !CLOSING.test(lines[to]?.text ?? "")) return null;
  return { from: afterOptions(lines, at + 1, to), to };
}

/** Options are lines of `:class: tip`, or stand between two lines of dashes. */
function afterOptions(lines: Line[], first: number, to: number): number {
  let at = first;
  if (/^---\s*$/.test(lines[at]?.text ?? "")) {
    do at += 1;
    while (at < to && !/^---\s*$/.test(lines[at]?.text ?? ""));
    return Math.min(at + 1, to);
  }
  while (at < to && OPTION.test(lines[at]?.text ?? "")) at += 1;
  return at;
}
