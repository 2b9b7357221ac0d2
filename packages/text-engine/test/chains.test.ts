import { expect, test } from "vitest";
import { adaptChapter } from "../src/index.ts";

const adapted = (sentence: string): string =>
  adaptChapter(sentence, "beginner", { sentence: true, additions: false }).markdown;

/** Each step is a near twin of the one before; the last may mean something else than the first. */
test.each([
  ["The board was reluctant to sanction the plan of the mayor.", "approve"],
  ["Several members regarded the tax on bread as an affront.", "insult"],
  ["The visitors were mystified by the sign at the gate.", "puzzled"],
])("what was said plainer once is not said anew: %s", (sentence, plainer) =>
  expect(adapted(sentence)).toContain(plainer),
);

test("the writer's own word is replaced beside the same word of ours", () => {
  expect(adapted("They tried to defeat the guards, and the guards were overpowered.")).toContain("beat");
});

test("a text that was split is read again, and the writer's words in it are replaced then", () => {
  const sentence = "The old mill stood empty for years, and the town could not utilize the land around it.";
  expect(adapted(sentence)).toContain("could not use the land");
});
