import type { BlockKind } from "../personalized-chapter.ts";
import type { Line } from "./lines.ts";

/** A stretch of lines that is one thing. `prose` holds the lines that may be rewritten, null when nothing may be. */
export type Leaf = { kind: BlockKind; lines: Line[]; prose: Line[] | null };

/** What a recogniser found: it took the lines up to `next` (exclusive). */
export type Found = { kind: BlockKind; next: number; leaves: Leaf[] };

/** Looks for one kind of block at `lines[at]`; null when it is something else. */
export type Recogniser = (lines: Line[], at: number, depth: number) => Found | null;

/** A top-level block of the chapter; `start` and `end` are offsets into the source and tile it. */
export type Block = { kind: BlockKind; start: number; end: number; leaves: Leaf[] };

/** The lines from `at` to `next` as one block that nothing may change. */
export function opaque(kind: BlockKind, lines: Line[], at: number, next: number): Found {
  return { kind, next, leaves: [{ kind, lines: lines.slice(at, next), prose: null }] };
}
