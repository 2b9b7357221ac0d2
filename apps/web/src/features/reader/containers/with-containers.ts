import type { ReaderBlock } from "../reader-document.ts";
import { isCallout } from "./callout-kinds.ts";
import { readContainerLine } from "./container-line.ts";
import { findIndentedCallout, isIndented } from "./indented-callout.ts";

/**
 * A block's part in a container whose first and last lines are blocks of their own, `:::note` … `:::`, or whose text is
 * indented below its first line.
 */
export type ContainerPart = {
  part: "first" | "inside" | "last";
  /** What the innermost container is: "note", "tip", "columns". */
  kind: string;
  title: string | undefined;
  /** Whether it goes as far as its text is indented: Markdown takes that for code. */
  isIndented: boolean;
  /** How many containers stand around the block, this one included. */
  depth: number;
};

type Container = { kind: string; title: string | undefined; isIndented: boolean; from: number };

/**
 * The blocks with their parts in containers. A callout that never ends goes on to the end, as the tools have it that
 * textbooks are written with; any other line of colons without its twin is shown as written.
 */
export function withContainers(blocks: ReaderBlock[]): ReaderBlock[] {
  const parts = new Map<number, ContainerPart>();
  for (const { from, to, ...container } of containersIn(blocks)) {
    for (let at = from; at <= to; at++) {
      const part = at === from ? "first" : at === to && isContainerLine(blocks[at]) ? "last" : "inside";
      // Inner containers come later in the list, and have the last word.
      parts.set(at, { ...container, part, depth: (parts.get(at)?.depth ?? 0) + 1 });
    }
  }
  if (parts.size === 0) return blocks;
  return blocks.map((block, at) => {
    const container = parts.get(at);
    return container === undefined ? block : { ...block, container };
  });
}

/** The containers, outer ones first. */
function containersIn(blocks: ReaderBlock[]): (Container & { to: number })[] {
  const open: Container[] = [];
  const found: (Container & { to: number })[] = [];
  for (const [at, block] of blocks.entries()) {
    const line = isContainerLine(block) ? readContainerLine(block.markdown) : undefined;
    if (line?.ends === false) open.push({ kind: line.kind, title: line.title, isIndented: false, from: at });
    const closed = line?.ends ? open.pop() : undefined;
    if (closed) found.push({ ...closed, to: at });
  }
  for (const left of open) if (isCallout(left.kind)) found.push({ ...left, to: blocks.length - 1 });
  return [...found, ...indentedIn(blocks)].sort((a, b) => a.from - b.from);
}

/** Callouts whose text stands indented in the blocks below. */
function indentedIn(blocks: ReaderBlock[]): (Container & { to: number })[] {
  return blocks.flatMap(({ kind, markdown }, from) => {
    const callout = kind === "paragraph" ? findIndentedCallout(markdown) : undefined;
    if (callout === undefined) return [];
    let to = from;
    while (isIndented(blocks[to + 1]?.markdown ?? "")) to += 1;
    const { kind: named, title } = callout;
    return to > from ? [{ kind: named, title, isIndented: true, from, to }] : [];
  });
}

function isContainerLine(block: ReaderBlock | undefined): boolean {
  return block?.kind === "other" && readContainerLine(block.markdown) !== undefined;
}
