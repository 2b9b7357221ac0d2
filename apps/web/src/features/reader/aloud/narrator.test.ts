import { expect, test } from "vitest";
import { createNarrator } from "./narrator.ts";

/** A narrator over texts, a voice that waits to be told when it has finished, and what was said. */
function aNarrator(blocks: string[][]) {
  const said: string[] = [];
  const ends: boolean[] = [];
  let over: ((failed: boolean) => void) | undefined;
  const narrator = createNarrator({
    voice: (text, rate, finished) => {
      said.push(rate === 1 ? text : `${text} ×${rate}`);
      over = finished;
      return () => (over = undefined);
    },
    countBlocks: () => blocks.length,
    sentencesOf: (block) => (blocks[block] ?? []).map((text) => ({ text, range: undefined })),
    onSay: () => undefined,
    onEnd: (failed) => ends.push(failed),
  });
  return {
    narrator,
    said,
    ends,
    finish: (failed = false) => over?.(failed),
    isSilent: () => over === undefined,
  };
}

test("sentences follow each other over blocks, silent blocks are passed, and the end is told", () => {
  const { narrator, said, ends, finish } = aNarrator([["a"], ["b", "c"], [], ["d"]]);
  narrator.start(1);
  for (let at = 0; at < 3; at++) finish();
  expect(said).toEqual(["b", "c", "d"]);
  expect(ends).toEqual([false]);
});

test("pausing is silence, and going on says the sentence again", () => {
  const { narrator, said, finish, isSilent } = aNarrator([["a", "b"]]);
  narrator.start(0);
  finish();
  narrator.pause();
  expect(isSilent()).toBe(true);
  narrator.resume();
  expect(said).toEqual(["a", "b", "b"]);
});

test("steps go over the borders of blocks, and not before the beginning", () => {
  const { narrator, said } = aNarrator([["a"], [], ["b"]]);
  narrator.start(0);
  narrator.step(1);
  narrator.step(-1);
  narrator.step(-1);
  expect(said).toEqual(["a", "b", "a", "a"]);
});

test("another speed says the sentence again at it, and a paused one stays silent", () => {
  const { narrator, said } = aNarrator([["a"]]);
  narrator.start(0);
  narrator.setRate(1.5);
  narrator.pause();
  narrator.setRate(2);
  expect(said).toEqual(["a", "a ×1.5"]);
});

test("a voice that fails ends the reading", () => {
  const { narrator, ends, finish } = aNarrator([["a", "b"]]);
  narrator.start(0);
  finish(true);
  expect(ends).toEqual([true]);
});
