import { describe, expect, test } from "vitest";
import { adaptChapter, personalizeChapter } from "../src/index.ts";
import { aRewriter, DAMAGE, DAMAGE_CHAPTER, damaged } from "../src/testing.ts";

describe("a damaged answer costs its own passage only", () => {
  test.each(Object.entries(DAMAGE))("a writer that %s", async (_, damage) => {
    const byRules = adaptChapter(DAMAGE_CHAPTER, "beginner");
    const good = "A second passage stays as good as the writer makes it. It is long enough to be read.";
    const rewriter = aRewriter(({ text }) => (text.startsWith("A second") ? good : damaged(text, damage)));
    const chapter = await personalizeChapter(DAMAGE_CHAPTER, "beginner", { rewriter });
    const rules = byRules.markdown.split("\n\n");
    const written = chapter.markdown.split("\n\n");
    expect(written.slice(0, 3)).toEqual(rules.slice(0, 3));
    expect(written[3]?.trim()).toBe(good);
  });
});

describe("a refused answer", () => {
  test("is asked for once more, with the check it failed, and a better one is taken", async () => {
    const better = "A second passage stays as good as the writer makes it. It is long enough to be read.";
    const rewriter = aRewriter(({ text }, _profile, failed) => {
      if (!text.startsWith("A second")) return text;
      return failed === undefined ? `${text} It weighs 12 kg.` : better;
    });
    const chapter = await personalizeChapter(DAMAGE_CHAPTER, "beginner", { rewriter });
    expect(chapter.markdown).toContain(better);
    const [first, second] = rewriter.asked.filter(({ passage }) => passage.text.startsWith("A second"));
    expect(first?.failed).toBeUndefined();
    expect(second?.failed).toEqual({
      answer: expect.stringContaining("12 kg"),
      failedCheck: "a number changed",
    });
  });

  test("is not asked for a third time", async () => {
    const rewriter = aRewriter(() => "");
    await personalizeChapter(DAMAGE_CHAPTER, "beginner", { rewriter });
    const ids = rewriter.asked.map(({ passage }) => passage.blockId);
    for (const id of new Set(ids)) expect(ids.filter((other) => other === id)).toHaveLength(2);
  });
});
