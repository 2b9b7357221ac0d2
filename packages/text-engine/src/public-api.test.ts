import { expect, test } from "vitest";
import {
  adaptChapter,
  assessReadability,
  EngineError,
  type Level,
  personalizeChapter,
  withoutLiveHtml,
} from "./index.ts";
import { aRewriter } from "./testing.ts";

const CHAPTER = "# Tea\n\nNumerous people utilize a kettle each morning, but few people ever wash it.\n";

test("beginner text uses plainer words and shorter sentences", () => {
  expect(adaptChapter(CHAPTER, "beginner").markdown).toBe(
    "# Tea\n\nMany people use a kettle each morning. But few people ever wash it.\n",
  );
});

test("each changed block says what was changed and why", () => {
  const block = adaptChapter(CHAPTER, "beginner").blocks.find(({ origin }) => origin === "rewritten");
  expect(block?.notes[0]).toEqual({
    rule: "word:numerous",
    before: "Numerous",
    after: "Many",
    why: "a more common word",
  });
});

test("an unknown level is refused by name", () => {
  expect(() => adaptChapter(CHAPTER, "expert" as Level)).toThrow(EngineError);
});

test("a text in another language stays as it is and says so", () => {
  const german = "# Tee\n\nDer Tee ist nicht mit Milch, und die Kanne steht auf dem Tisch in der Küche.\n";
  expect(adaptChapter(german, "beginner")).toMatchObject({
    markdown: german,
    language: "other",
    before: null,
    after: null,
  });
});

test.each([
  "> ".repeat(20_000),
  "1. ".repeat(9000),
  "> - ".repeat(5000),
  "*a_ ".repeat(16_000),
  "]".repeat(65_536),
  "*[a](b)".repeat(9000),
])("hostile markup is refused by name (%#)", (markdown) => {
  expect(() => adaptChapter(markdown, "beginner")).toThrow(expect.objectContaining({ code: "too_complex" }));
});

test.each([
  "",
  "  \n",
  "```\ncode only\n```\n",
  "| a |\n| - |\n| b |",
  "<p>Numerous people utilize it.</p>\n",
])("%j comes back unchanged", (markdown) => {
  expect(adaptChapter(markdown, "beginner").markdown).toBe(markdown);
});

test("the meter says nothing about a few words", () => {
  expect(assessReadability("A short text.")).toBeNull();
});

test("a rewriter's good answer is taken", async () => {
  const rewriter = aRewriter(
    () => "Many people use a kettle each morning. Few of those people ever wash it.",
  );
  const chapter = await personalizeChapter(CHAPTER, "beginner", { rewriter });
  expect(chapter.markdown).toContain("Few of those people");
});

test("live HTML is taken out, code stays", () => {
  const markdown =
    'a <script>alert(1)</script><img src=x onerror="alert(1)"> [x](javascript:alert(1)) `<script>`\n\n```\n<script>\n```\n';
  expect(withoutLiveHtml(markdown)).toBe("a <img src=x > [x](#) `<script>`\n\n```\n<script>\n```\n");
});
