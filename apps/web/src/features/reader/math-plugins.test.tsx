import { expect, test } from "vitest";
import { Markdown } from "../../markdown/markdown.tsx";
import { renderApp } from "../../test/render-app.tsx";
import { mathPlugins } from "./math-plugins.ts";

/** What a formula became, without the note in which its source is kept for screen readers. */
function typeset(formula: string): HTMLElement {
  renderApp(<Markdown text={`$${formula}$`} plugins={mathPlugins} />);
  for (const source of document.querySelectorAll("annotation")) source.remove();
  return document.body;
}

test("an ordinary formula is typeset", () => {
  expect(typeset("\\frac{1}{2}").querySelector(".katex .mfrac")).not.toBeNull();
});

test.each([
  "\\href{javascript:alert(1)}{x}",
  "\\href{https://elsewhere.example}{x}",
  "\\url{https://elsewhere.example}",
  "\\includegraphics{https://elsewhere.example/x.png}",
  "\\includegraphics[height=9em]{/x.png}",
  "\\htmlClass{fixed inset-0}{x}",
  "\\htmlId{root}{x}",
  "\\htmlStyle{position:fixed;inset:0}{x}",
  "\\htmlData{a=1}{x}",
])("%s neither links, nor loads, nor names anything", (formula) => {
  const html = typeset(formula);
  expect(html.querySelector("a, img, #root, .fixed, [data-a], [href], [src]")).toBeNull();
  expect(html.innerHTML).not.toContain("position:fixed");
});

test("formulas that define themselves again and again end", () => {
  const bomb =
    "\\def\\a{xxxxxxxxxx}\\def\\b{\\a\\a\\a\\a\\a\\a\\a\\a}\\def\\c{\\b\\b\\b\\b\\b\\b\\b\\b}\\c\\c\\c\\c\\c\\c\\c\\c";
  expect(typeset(bomb).innerHTML.length).toBeLessThan(100_000);
});

test("nothing is drawn larger than some lines", () => {
  const { innerHTML } = typeset("\\rule{500em}{500em}");
  expect(innerHTML).not.toContain("500em");
});
