import { expect, test } from "vitest";
import { adaptChapter, assessLevel } from "../src/index.ts";
import { fixtureChapters } from "./fixtures.ts";

const EASY =
  "Tom has a shop. He sells bread and tea. Many people come in the morning. They are very happy. " +
  "But it is cold now, so they want soup. He can make good soup. He also sells it. ";
const HARD =
  "Although the successive administrations had recognised that the fragmented regulation of this industry was " +
  "undermining its competitiveness, they were consolidating supervisory authority only gradually. Critics of it disagreed. " +
  "Its proponents, emphasising measurably declining compliance costs, have attributed the improving productivity of " +
  "these markets to harmonisation, which the econometric evidence underpinning such claims can hardly substantiate. ";

test("an easy text reads below a hard one", () => {
  expect(assessLevel(EASY.repeat(4))?.level).toBe("beginner");
  expect(assessLevel(HARD.repeat(4))?.level).toBe("advanced");
});

test("neither length nor layout counts", () => {
  const once = assessLevel(HARD.repeat(6))?.score ?? Number.NaN;
  expect(assessLevel(HARD.repeat(24))?.score).toBeCloseTo(once, 1);
  expect(assessLevel(`# A title\n\n> ${HARD.repeat(6)}\n\n\`\`\`\ncode\n\`\`\`\n`)?.score).toBe(once);
});

test.each([
  ["nothing", ""],
  ["a few words", "The shop is open. It sells tea."],
  ["a single sentence", `${"The shop sells tea and bread, ".repeat(40)}and more.`],
  [
    "another language",
    "Der Laden ist offen, und die Kanne steht nicht auf dem Tisch. Das ist eine lange Zeile. ".repeat(20),
  ],
])("it says nothing about %s", (_, markdown) => {
  expect(assessLevel(markdown)).toBeNull();
});

test.each(fixtureChapters())("beginner never scores above the original: $name", ({ markdown }) => {
  const original = assessLevel(markdown);
  const beginner = assessLevel(adaptChapter(markdown, "beginner", { additions: false }).markdown);
  expect(beginner?.score ?? -9).toBeLessThanOrEqual((original?.score ?? 9) + 0.05);
});
