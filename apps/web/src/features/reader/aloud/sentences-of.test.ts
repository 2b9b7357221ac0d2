import { expect, test } from "vitest";
import { sentencesOf } from "./sentences-of.ts";

const said = (html: string) => {
  const block = document.createElement("div");
  block.innerHTML = html;
  return sentencesOf(block).map(({ text, range }) => [text, range?.toString()]);
};

test("a paragraph is said sentence by sentence, and each is known where it stands", () => {
  expect(said("<p>One <b>bold</b> thing. And another!</p>")).toEqual([
    ["One bold thing.", "One bold thing. "],
    ["And another!", "And another!"],
  ]);
});

test.each([
  ["<pre><code>let x = 1;</code></pre>", "Code block."],
  ['<div class="scroller"><table><tbody><tr><td>1</td></tr></tbody></table></div>', "Table."],
  ['<p><span class="katex-display"><span class="katex">Q=F</span></span></p>', "Formula."],
])("%s is named and not read", (html, name) => {
  expect(said(html).map(([text]) => text)).toEqual([name]);
});

test("a formula inside a sentence is called one", () => {
  expect(said('<p>where <span class="katex"><span class="katex-mathml">Q</span>Q</span> is it</p>')).toEqual([
    ["where formula is it", "where QQ is it"],
  ]);
});

test("items are sentences, and tools around the text are silent", () => {
  expect(
    said('<ul><li>first thing</li><li>second thing</li></ul><div class="no-print">Make simpler</div>').map(
      ([text]) => text,
    ),
  ).toEqual(["first thing", "second thing"]);
  expect(said("<p>…</p>")).toEqual([]);
});
