import { expect, test } from "vitest";
import { originalDocument, type ReaderBlock } from "./reader-document.ts";
import { splitParts, splitStretches } from "./stretches.ts";

const { blocks } = originalDocument(
  Array.from({ length: 90 }, (_, at) => `${at} ${"word ".repeat(60)}`).join("\n\n"),
);

const added: ReaderBlock = { ...(blocks[0] as ReaderBlock), key: "added", source: null, origin: "added" };

test("stretches hold all blocks in order, and are as long as the original they come from", () => {
  const stretches = splitStretches(blocks);
  expect(stretches.length).toBeGreaterThan(3);
  expect(stretches.flatMap((stretch) => stretch.blocks)).toEqual(blocks);
  const shorter = blocks.map((block) => ({ ...block, markdown: "Less." }));
  expect(splitStretches(shorter).map(({ length }) => length)).toEqual(stretches.map(({ length }) => length));
  expect(stretches.reduce((sum, { length }) => sum + length, 0)).toBe(blocks.at(-1)?.source?.end);
});

test("a block stays in its stretch when a level adds something before it, wherever that is", () => {
  const homes = (list: ReaderBlock[]) =>
    new Map(splitStretches(list).flatMap(({ key, blocks: own }) => own.map((block) => [block.key, key])));
  const before = homes(blocks);
  const after = homes([added, ...blocks.slice(0, 40), { ...added, key: "more" }, ...blocks.slice(40)]);
  for (const { key } of blocks) expect(after.get(key)).toBe(before.get(key));
  expect(after.get("added")).toBe(before.get(blocks[0]?.key ?? ""));
});

test("an empty chapter has no stretches", () => {
  expect(splitStretches([])).toEqual([]);
});

test("a stretch stays in its part when a level adds something before it", () => {
  const long = originalDocument(`${"word ".repeat(70)}\n\n`.repeat(300)).blocks;
  const homes = (list: ReaderBlock[]) =>
    new Map(
      splitParts(splitStretches(list)).flatMap(({ key, stretches }) =>
        stretches.map((own) => [own.key, key]),
      ),
    );
  const before = homes(long);
  expect(new Set(before.values()).size).toBeGreaterThan(2);
  expect(homes([added, ...long.slice(0, 150), { ...added, key: "more" }, ...long.slice(150)])).toEqual(
    before,
  );
});
