import { expect, test } from "vitest";
import { titleOf } from "./chapter-identity.ts";

test.each([
  ["# Prices\n\ntext", "Prices"],
  ["Text\n\n# Late one #\n", "Late one"],
  ["Prices\n======\n\ntext", "Prices"],
  ["# The **first** [step](./x)[^1] {#first}\n", "The first step"],
  ["```sh\n# install it\n```\n\n# Prices\n", "Prices"],
  ["~~~\n# never closed\n", "notes"],
  ["---\n# a comment\ntags: x\n---\n\n# Prices\n", "Prices"],
  ["---\r\n# a comment\r\n---\r\n# Prices\r\n", "Prices"],
  ["## Only a section\n", "notes"],
])("%j is called %s", (markdown, title) => {
  expect(titleOf(markdown, "notes")).toBe(title);
});

test("a text without a heading and without a name is called the reader's own", () => {
  expect(titleOf("Just words.", "")).toBe("Your own text");
});
