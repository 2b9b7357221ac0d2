import { expect, test } from "vitest";
import { jsonListFile, markdownName } from "./export-files.ts";

test.each([
  ["Blue Cup", "posts/7-blue-cup.md"],
  ["../Pläne: Café & Co.", "posts/7-plane-cafe-co.md"],
  ["Straße", "posts/7-straße.md"],
  ["مقهى الياسمين", "posts/7-مقهى-الياسمين.md"],
  ["हिन्दी की दुकान", "posts/7-हिन्दी-की-दुकान.md"],
  ["☕", "posts/7.md"],
  ["𝒳".repeat(100), `posts/7-${"x".repeat(60)}.md`],
  ["𐐨".repeat(100), `posts/7-${"𐐨".repeat(60)}.md`],
])("the file of %j is %s", (title, name) => {
  expect(markdownName("posts", 7, title)).toBe(name);
});

async function* several(...items: unknown[]): AsyncGenerator<unknown> {
  yield* items;
}

async function textOf(items: AsyncIterable<unknown>): Promise<string> {
  let text = "";
  for await (const part of jsonListFile("list.json", items)) if (part.kind === "text") text += part.text;
  return text;
}

test("a list looks as if it had been written at once, for people to read", async () => {
  for (const items of [[], [{ id: 1, text: "two\nlines" }], [{ id: 1 }, { id: 2, in: { it: [3] } }]])
    expect(await textOf(several(...items))).toBe(`${JSON.stringify(items, null, 2)}\n`);
});
