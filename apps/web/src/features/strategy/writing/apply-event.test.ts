import { expect, test } from "vitest";
import { aStrategy } from "../../../test/strategy-factories.ts";
import { applyEvent } from "./apply-event.ts";

const running = { state: "running", done: 0, total: 9, fellBack: false } as const;
const market = {
  kind: "section",
  section: "marketAnalysis",
  markdown: "People nearby.",
  writer: "rules",
  done: 2,
  total: 9,
} as const;

test("a section that came is in its place, and counted once however often it is heard of", () => {
  const before = aStrategy({ generation: running });
  const once = applyEvent(before, market);
  expect(once.sections.marketAnalysis).toBe("People nearby.");
  expect(once.writers.marketAnalysis).toBe("rules");
  expect(once.generation).toEqual({ ...running, done: 2 });
  expect(applyEvent(once, market)).toEqual(once);
});

test("the end tells how it ended, and the version", () => {
  const generation = { ...running, state: "cancelled", done: 2 } as const;
  const ended = applyEvent(aStrategy({ generation: running, version: 1 }), {
    kind: "end",
    generation,
    version: 2,
  });
  expect(ended).toMatchObject({ generation, version: 2 });
});

test("a section heard of after the end does not begin the writing again", () => {
  const ended = aStrategy({ generation: { ...running, state: "done", done: 9 } });
  expect(applyEvent(ended, market).generation).toEqual({ ...running, state: "done", done: 9 });
});

test("what was written again has its old version and text until it is asked for", () => {
  const rewritten = aStrategy({ generation: running, rewriting: "budget", version: 4 });
  const generation = { ...running, state: "done", done: 9 } as const;
  expect(applyEvent(rewritten, { kind: "end", generation, version: 5 })).toEqual(rewritten);
});
