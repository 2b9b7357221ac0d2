import { expect, test } from "vitest";
import { listBlockElements } from "./aloud/count-blocks.ts";
import { toScreenPlace, toSourceOffset } from "./place.ts";
import { originalDocument, type ReaderBlock } from "./reader-document.ts";
import { splitStretches } from "./stretches.ts";

const paragraph = "A paragraph that is as long as it has to be. ".repeat(30);
const { blocks: original } = originalDocument(
  `# Title\n\nFirst one.\n\n${`${paragraph}\n\n`.repeat(12)}Last one.\n`,
);
/** The same chapter at a level: something is added after the heading and in the middle. */
const adapted: ReaderBlock[] = original.flatMap((block, index) =>
  index % 7 === 0
    ? [block, { ...block, key: `added${index}`, source: null, origin: "added" as const }]
    : [block],
);
const end = original.at(-1)?.source?.end ?? 0;

/** A chapter on the screen, as the reader draws it. */
function chapterOf(blocks: ReaderBlock[]): Element {
  const chapter = document.createElement("div");
  for (const stretch of splitStretches(blocks)) {
    const box = chapter.appendChild(document.createElement("div"));
    for (const { source } of stretch.blocks) {
      const block = box.appendChild(document.createElement("div"));
      if (source === null) continue;
      block.dataset["source"] = String(source.start);
      block.dataset["sourceEnd"] = String(source.end);
    }
  }
  return chapter;
}

const sourceAt = (chapter: Element, offset: number) =>
  toScreenPlace(chapter, offset)?.block.getAttribute("data-source");

test("every offset of the original is found in its own block, in every view", () => {
  const [here, there] = [chapterOf(original), chapterOf(adapted)];
  for (const { source } of original)
    for (const offset of [source?.start ?? 0, (source?.end ?? 0) - 1]) {
      expect(sourceAt(here, offset)).toBe(String(source?.start));
      expect(sourceAt(there, offset)).toBe(String(source?.start));
    }
});

test("ten round trips between the views do not drift by a block", () => {
  const views = [chapterOf(adapted), chapterOf(original)];
  for (let offset = 0; offset < end; offset += 97) {
    let place = offset;
    for (let trip = 0; trip < 10; trip++)
      for (const view of views) {
        const shown = toScreenPlace(view, place);
        if (shown) place = toSourceOffset(shown);
      }
    expect(sourceAt(chapterOf(original), place)).toBe(sourceAt(chapterOf(original), offset));
  }
});

test("inside an addition, the place is the end of the block before it", () => {
  const [, addition] = listBlockElements(chapterOf(adapted));
  expect(addition && toSourceOffset({ block: addition, fraction: 0.5 })).toBe(8);
});

test("offsets beyond the chapter end at its last block; an empty chapter has no places", () => {
  expect(sourceAt(chapterOf(adapted), end + 9_999)).toBe(String(original.at(-1)?.source?.start));
  expect(toScreenPlace(chapterOf([]), 5)).toBeUndefined();
});
