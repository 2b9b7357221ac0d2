import { expect, test } from "vitest";
import { adaptChapter, adaptHead } from "./index.ts";

const SECTION =
  "## Prices and margins\n\nNumerous people utilize a price list, but few of them ever read it.\n\n" +
  "- In order to sell, a shop must ascertain its margin.\n- It is generally advisable to start early.\n\n" +
  "```js\nconst price = 42;\n\n// utilize\n```\n\n";
const CHAPTER = `# A shop\n\n${SECTION.repeat(40)}`;

/** The head of a chapter that is longer than its head. */
function headOf(markdown: string, length: number) {
  const { head, ...outline } = adaptHead(markdown, "beginner", length);
  if (head === null) throw new Error("The chapter is no longer than its head");
  return { head, ...outline };
}

test("a head has the blocks the whole begins with: the same ids at the same places", () => {
  const { head, blocks } = headOf(CHAPTER, 3000);
  const whole = adaptChapter(CHAPTER, "beginner").blocks.filter(({ source }) => source !== null);
  const placed = ({ id, kind, source }: (typeof whole)[number]) => ({ id, kind, source });
  expect(blocks).toBe(whole.length);
  expect(head.blocks.length).toBeGreaterThan(10);
  expect(head.blocks.length).toBeLessThan(whole.length);
  expect(head.blocks.map(placed)).toEqual(whole.slice(0, head.blocks.length).map(placed));
});

test("the outline lists every heading of the whole by the id of its block", () => {
  const { headings } = adaptHead(CHAPTER, "beginner", 3000);
  const whole = adaptChapter(CHAPTER, "beginner").blocks.filter(({ kind }) => kind === "heading");
  expect(headings.map(({ id }) => id)).toEqual(whole.map(({ id }) => id));
  expect(headings[1]).toMatchObject({ depth: 2, title: "Prices and margins" });
});

test("a block longer than the head is taken whole, never cut", () => {
  const { head } = headOf("Numerous people read this first paragraph.\n\nAnd a second one.\n", 5);
  expect(head.markdown).toBe("Many people read this first paragraph.\n\n");
});

test("a chapter no longer than a head has none of its own", () => {
  expect(adaptHead("# A shop\n", "beginner", 100)).toMatchObject({ blocks: 1, head: null });
  expect(adaptHead("", "beginner", 100)).toEqual({ blocks: 0, headings: [], head: null });
});
