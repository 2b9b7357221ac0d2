import { type Level, personalizeChapter } from "@growth-guide/text-engine";
import { expect, test } from "vitest";
import { rememberAdapted } from "./remember-adapted.ts";

const ROOMY = 10_000_000;

/** An engine that keeps a list of what it was asked. */
function anEngine() {
  const asked: string[] = [];
  const adapt = (markdown: string, level: Level) => {
    asked.push(`${level}: ${markdown}`);
    return markdown === "broken" ? Promise.reject(new Error("broken")) : personalizeChapter(markdown, level);
  };
  return { asked, adapt };
}

test("equal requests under way and later ones share one computation", async () => {
  const { asked, adapt } = anEngine();
  const remembered = rememberAdapted(adapt, ROOMY);
  const answers = await Promise.all(Array.from({ length: 20 }, () => remembered("One.", "beginner")));
  expect(await remembered("One.", "beginner")).toEqual(answers[0]);
  expect(asked).toEqual(["beginner: One."]);
});

test("another level or another text is another computation", async () => {
  const { asked, adapt } = anEngine();
  const remembered = rememberAdapted(adapt, ROOMY);
  await remembered("One.", "beginner");
  await remembered("One.", "advanced");
  await remembered("Two.", "beginner");
  expect(asked).toHaveLength(3);
});

test("a failure reaches everybody who waits and is not kept", async () => {
  const { asked, adapt } = anEngine();
  const remembered = rememberAdapted(adapt, ROOMY);
  const both = await Promise.allSettled([remembered("broken", "beginner"), remembered("broken", "beginner")]);
  expect(both.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  await expect(remembered("broken", "beginner")).rejects.toThrow("broken");
  expect(asked).toHaveLength(2);
});

test("a chapter too large to keep is still given", async () => {
  const { asked, adapt } = anEngine();
  const remembered = rememberAdapted(adapt, 1);
  expect((await remembered("One.", "beginner")).markdown).toContain("One.");
  await remembered("One.", "beginner");
  expect(asked).toHaveLength(2);
});
