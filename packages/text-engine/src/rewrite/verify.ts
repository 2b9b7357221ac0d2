import { scanBlocks } from "../chapter/containers.ts";
import type { Block } from "../chapter/block.ts";
import { splitLines } from "../chapter/lines.ts";
import { readPassage } from "../chapter/passage.ts";

/** The signature of every block of a source. */
export function signaturesOf(source: string): string[] {
  return scanBlocks(splitLines(source), source.length).map((block) => signatureOf(source, block));
}

/** What must be the same in a block before and after: its kinds, and every protected stretch in order. */
export function signatureOf(source: string, block: Pick<Block, "kind" | "leaves">): string {
  const leaves = block.leaves.map((leaf) => {
    if (!leaf.prose) return leaf.lines.map((line) => line.text).join("\n");
    const passage = readPassage(source, leaf.prose);
    return passage
      ? passage.atoms.map((atom) => atom.raw.replace(/\s+/g, " ")).join("\u0000")
      : leaf.lines.map((line) => line.text).join("\n");
  });
  return [block.kind, ...block.leaves.map((leaf) => leaf.kind), ...leaves].join("\u0001");
}
