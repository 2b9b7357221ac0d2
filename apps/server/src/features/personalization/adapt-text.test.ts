import { personalizeChapter } from "@growth-guide/text-engine";
import { afterAll, expect, test } from "vitest";
import { openAdaptPool } from "./adapt-text.ts";

const pool = openAdaptPool();
afterAll(() => pool.close());

const CHAPTER = "# Margins\n\nIn order to survive, a shop must ascertain its margin prior to every sale.\n";

test("a thread gives the very chapter the engine makes", async () => {
  expect(await pool.adapt(CHAPTER, "beginner")).toEqual(await personalizeChapter(CHAPTER, "beginner"));
});

test("a chapter that would blow up a parser is refused by name", async () => {
  await expect(pool.adapt("> ".repeat(20_000), "beginner")).rejects.toMatchObject({
    code: "chapter_too_complex",
  });
});

test("a failure inside a thread is a named failure that keeps its cause to itself", async () => {
  const noText = { length: 1 } as never;
  await expect(pool.adapt(noText, "beginner")).rejects.toMatchObject({
    code: "processing_error",
    message: "Failed to process content",
  });
});

test("more waiting chapters than the pool takes are asked to come back", async () => {
  const outcomes = await Promise.allSettled(
    Array.from({ length: 60 }, () => pool.adapt(CHAPTER.repeat(50), "beginner")),
  );
  const refused = outcomes.filter(({ status }) => status === "rejected");
  expect(refused.length).toBeGreaterThan(0);
  expect(refused.map((outcome) => outcome.status === "rejected" && outcome.reason.code)).toEqual(
    refused.map(() => "service_unavailable"),
  );
});
