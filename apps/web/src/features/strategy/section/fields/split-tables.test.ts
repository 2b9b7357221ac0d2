import { expect, test } from "vitest";
import { joinParts, type Part, splitTables } from "./split-tables.ts";

const TABLE = "| a | b |\n|---|---|\n| 1 | 2 |";
const kinds = (text: string) => splitTables(text).map((part) => (part.kind === "table" ? "T" : part.body));

test.each([
  ["Before.\n\n" + TABLE + "\n\nAfter.", ["Before.", "T", "After."]],
  [TABLE, ["", "T", ""]],
  ["\n" + TABLE + "\n\n" + TABLE + "\n", ["", "T", "", "T", ""]],
  ["Before.\r\n\r\n" + TABLE.replaceAll("\n", "\r\n") + "\r\n", ["Before.", "T", ""]],
  ["No table.\n\n- a\n- b\n", ["No table.\n\n- a\n- b\n"]],
  ["", [""]],
])("%j is cut at its tables", (text, parts) => {
  expect(kinds(text)).toEqual(parts);
});

test.each([
  ["glued to words", "Words\n" + TABLE],
  ["followed by words", TABLE + "\nand more"],
  ["in a fenced block", "```\n\n" + TABLE + "\n\n```"],
  ["in a list", "- a\n\n  " + TABLE.replaceAll("\n", "\n  ")],
  ["in a comment", "<!--\n\n" + TABLE + "\n\n-->"],
])("a table %s stays text", (_, text) => {
  expect(kinds(text)).toEqual([text]);
});

test.each([
  "",
  "\n \n",
  TABLE,
  "  \n" + TABLE + "  \n\n\n" + TABLE + "\n \nAfter  \n\n",
  "~~~\na\n\n~~~\n\n" + TABLE + "\n\n```js\n" + TABLE,
  "A\r\n\r\n" + TABLE + "\r\n\r\n\r\nB",
])("%j is the same once it is put together again", (text) => {
  expect(joinParts(splitTables(text))).toBe(text);
});

test("words typed beside a table keep a blank line from it; words deleted leave the tables apart", () => {
  const type = (parts: Part[], at: number, body: string) =>
    joinParts(parts.map((part, place) => (place === at && part.kind === "text" ? { ...part, body } : part)));
  expect(type(splitTables(TABLE), 0, "Before")).toBe("Before\n\n" + TABLE);
  expect(type(splitTables(TABLE + "\n"), 2, "After")).toBe(TABLE + "\n\nAfter");
  expect(type(splitTables(TABLE + "\n\nx\n\n" + TABLE), 2, "")).toBe(TABLE + "\n\n\n\n" + TABLE);
});
