import type { Block } from "./block.ts";
import { scanBlocks } from "./containers.ts";
import { guardAgainstBlowUp, guardAgainstNesting } from "./guard.ts";
import { splitLines } from "./lines.ts";

/**
 * The blocks of a source that hides no trap.
 * @throws EngineError too_complex
 */
export function readBlocks(source: string): Block[] {
  const lines = splitLines(source);
  guardAgainstNesting(lines);
  const blocks = scanBlocks(lines, source.length);
  guardAgainstBlowUp(blocks);
  return blocks;
}
