import type { Level, ReadingSession } from "@growth-guide/contract";
import { expect, test } from "vitest";
import { anAdaptedBlock, aReadingSession } from "../../../test/factories.ts";
import { originalDocument, type View } from "../reader-document.ts";
import { findWording } from "./find-wording.ts";

const ORIGINAL = "We utilize it.\n\nFine.\n";
const wordings: Record<Level, string> = {
  beginner: "We use it.",
  intermediate: "We use it.",
  advanced: "We utilize it.",
};
const original = originalDocument(ORIGINAL).blocks;
const asked: Level[] = [];
const sources = {
  original,
  fetchLevel: (level: Level): Promise<ReadingSession> => {
    asked.push(level);
    const first = `${wordings[level]}\n\n`;
    return Promise.resolve(
      aReadingSession({
        level,
        personalizedContent: `${first}Fine.\n`,
        blocks: [
          anAdaptedBlock({ source: { start: 0, end: 16 }, output: { start: 0, end: first.length } }),
          anAdaptedBlock({
            source: { start: 16, end: 22 },
            output: { start: first.length, end: first.length + 6 },
          }),
        ],
      }),
    );
  },
};
const at = (view: View, index = 0, markdown?: string) => {
  const block = original[index];
  if (block === undefined) throw new Error("no such block");
  return { view, block: markdown === undefined ? block : { ...block, markdown } };
};

test("simpler is the nearest plainer wording", async () => {
  const found = await findWording(at("original"), "simpler", sources);
  expect(found?.view).toBe("intermediate");
  expect(found?.block.markdown.trim()).toBe("We use it.");
});

test("levels that say the same are passed over", async () => {
  const found = await findWording(at("beginner", 0, "We use it."), "deeper", sources);
  expect(found?.view).toBe("original");
});

test("a paragraph that no level words otherwise has nothing simpler", async () => {
  expect(await findWording(at("original", 1), "simpler", sources)).toBeUndefined();
});

test("nothing is asked for below the plainest level", async () => {
  asked.length = 0;
  expect(await findWording(at("beginner"), "simpler", sources)).toBeUndefined();
  expect(asked).toEqual([]);
});
