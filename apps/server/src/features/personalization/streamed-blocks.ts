import type { StreamedBlock } from "@growth-guide/contract";
import type { PersonalizedChapter } from "@growth-guide/text-engine";

/** UTF-16 units of text in one event at most, unless a single block is longer. */
const EVENT_LENGTH = 32 * 1024;

/** Blocks in the first event: little enough to be on the screen at once. */
const FIRST_BLOCKS = 12;

/** The chapter's blocks with their texts, each with its place among the blocks of the original. */
export function toStreamedBlocks({ blocks, markdown }: PersonalizedChapter): StreamedBlock[] {
  let index = -1;
  return blocks.map(({ output, ...block }) => {
    if (block.source !== null) index += 1;
    return { index: Math.max(index, 0), block, markdown: markdown.slice(output.start, output.end) };
  });
}

/** The blocks from the place `from` on, a few at first, then as many as one event holds. */
export function* inEvents(blocks: StreamedBlock[], from: number): Generator<StreamedBlock[]> {
  let event: StreamedBlock[] = [];
  let length = 0;
  let most = from === 0 ? FIRST_BLOCKS : Infinity;
  for (const block of blocks) {
    if (block.index < from) continue;
    // An addition goes with the block it follows, so that a place counts both.
    const full = event.length >= most || length + block.markdown.length > EVENT_LENGTH;
    if (full && event.length > 0 && block.block.source !== null) {
      yield event;
      [event, length, most] = [[], 0, Infinity];
    }
    event.push(block);
    length += block.markdown.length;
  }
  if (event.length > 0) yield event;
}

/** What `whole` has otherwise than a client that was sent these blocks, in the order of the chapter. */
export function differences(sent: StreamedBlock[], whole: StreamedBlock[]): StreamedBlock[] {
  const known = new Map(sent.map((block) => [block.block.id, block]));
  const last = sent.at(-1)?.index ?? -1;
  return whole.filter((block) => {
    const before = known.get(block.block.id);
    return block.index <= last && (before === undefined || !isSame(before, block));
  });
}

/** Whether a reader would see no difference. */
export function isSame(a: StreamedBlock, b: StreamedBlock): boolean {
  return a.markdown === b.markdown && a.block.origin === b.block.origin && a.block.writer === b.block.writer;
}
