import { expect, test } from "vitest";
import { toBlockPlace, toSourceOffset } from "./place.ts";
import { originalDocument, type ReaderBlock } from "./reader-document.ts";

const original = originalDocument("# Title\n\nFirst paragraph, which is long.\n\nSecond one.\n").blocks;
/** The same chapter at a level: shorter and longer blocks, and something added after the heading. */
const adapted: ReaderBlock[] = original.flatMap((block, index) => {
  const changed = { ...block, key: `a${index}`, markdown: block.markdown.slice(0, 5) };
  return index === 0
    ? [changed, { ...changed, key: "added", source: null, origin: "added" as const }]
    : [changed];
});

test("every offset of the original is found in its own block, in every view", () => {
  for (let offset = 0; offset < 56; offset++) {
    const here = toBlockPlace(original, offset);
    const there = toBlockPlace(adapted, offset);
    expect(original[here?.index ?? -1]?.source).toEqual(adapted[there?.index ?? -1]?.source);
  }
});

test("ten round trips between the views do not drift by a block", () => {
  for (let offset = 0; offset < 56; offset++) {
    let place = offset;
    for (let trip = 0; trip < 10; trip++) {
      const there = toBlockPlace(adapted, place);
      if (there) place = toSourceOffset(adapted, there);
      const back = toBlockPlace(original, place);
      if (back) place = toSourceOffset(original, back);
    }
    expect(toBlockPlace(original, place)?.index).toBe(toBlockPlace(original, offset)?.index);
  }
});

test("inside an addition, the place is the end of the block before it", () => {
  expect(toSourceOffset(adapted, { index: 1, fraction: 0.5 })).toBe(8);
});

test("offsets beyond the chapter end at its last block", () => {
  expect(toBlockPlace(adapted, 9_999)?.index).toBe(3);
  expect(toBlockPlace([], 5)).toBeUndefined();
});
