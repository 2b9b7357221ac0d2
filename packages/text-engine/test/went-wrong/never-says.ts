import { expect, test } from "vitest";
import { adaptChapter } from "../../src/index.ts";

/** A test for each sentence that once came out wrong at beginner: the words beside it must not appear again. */
export function neverSays(cases: [sentence: string, wrong: string][]): void {
  test.each(cases)("%s", (sentence, wrong) => {
    const { markdown } = adaptChapter(sentence, "beginner", { sentence: true, additions: false });
    expect(markdown).not.toContain(wrong);
  });
}
