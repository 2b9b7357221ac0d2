import { expect, test } from "vitest";
import { readChapterText } from "./chapter-text.ts";
import { findMatches, toPattern } from "./find-matches.ts";

const inChapter = (html: string, query: string) => {
  const chapter = document.createElement("div");
  const stretch = chapter.appendChild(document.createElement("div"));
  stretch.innerHTML = html;
  const pattern = toPattern(query);
  if (pattern === undefined) return [];
  return findMatches(readChapterText(chapter, () => undefined).read(stretch), pattern, 0).map(
    ({ block, ordinal, range }) => [block, ordinal, range()?.toString()],
  );
};

test("words are found whatever their case, in every block", () => {
  expect(inChapter("<p>The margin. Margins!</p><p>None</p><p>MARGIN</p>", "margin")).toEqual([
    [0, 0, "margin"],
    [0, 1, "Margin"],
    [2, 0, "MARGIN"],
  ]);
});

test("words that are partly bold, and broken over lines, are one match", () => {
  expect(inChapter("<p>Your <b>gross</b>\n  margin <i>is</i> it</p>", "gross margin is")).toEqual([
    [0, 0, "gross\n  margin is"],
  ]);
});

test("signs mean themselves", () => {
  expect(inChapter("<p>a+b (c) a.b [x]-/\\ axb</p>", "a.b")).toEqual([[0, 0, "a.b"]]);
  expect(inChapter("<p>a+b (c) $^</p>", "(c) $^")).toEqual([[0, 0, "(c) $^"]]);
  expect(inChapter("<p>a [x]-/\\ b</p>", "[x]-/\\")).toEqual([[0, 0, "[x]-/\\"]]);
});

test("letters whose cases differ in length are found in the right place", () => {
  expect(inChapter("<p>İstanbul is far</p>", "far")).toEqual([[0, 0, "far"]]);
});

test("what is said about a paragraph is not searched, and nothing is found for nothing", () => {
  expect(inChapter('<div><p>price</p><div class="no-print">price</div></div>', "price")).toHaveLength(1);
  expect(inChapter("<p>price</p>", "  ")).toEqual([]);
});
