import { expect, test } from "vitest";
import { anAdaptedBlock, aReadingSession } from "../../../test/factories.ts";
import { adaptedDocument, originalDocument } from "../reader-document.ts";
import { fileName } from "./file-name.ts";
import { toHtml } from "./to-html.ts";
import { toMarkdown } from "./to-markdown.ts";

test("the original is saved to the letter", () => {
  const markdown = "\n# A\r\n\n<!-- cg:add is the author's own here -->\n\n    code\n\n\nEnd";
  expect(toMarkdown(originalDocument(markdown))).toBe(markdown);
});

test("additions are saved without the marks for machines", () => {
  const addition = "<!-- cg:add kind=key-points after=x -->\n> **Key points**\n\n";
  const session = aReadingSession({
    personalizedContent: `${addition}Text\n`,
    blocks: [
      anAdaptedBlock({ origin: "added", source: null, output: { start: 0, end: addition.length } }),
      anAdaptedBlock({ output: { start: addition.length, end: addition.length + 5 } }),
    ],
  });
  expect(toMarkdown(adaptedDocument(session))).toBe("> **Key points**\n\nText\n");
});

test("a file is named after its chapter and level, whatever is in the title", () => {
  expect(fileName("Pricing: what / why?", "beginner", "md")).toBe("pricing-what-why-beginner.md");
  expect(fileName("../../etc/passwd", "original", "html")).toBe("etc-passwd.html");
  expect(fileName("???", "original", "md")).toBe("chapter.md");
  expect(fileName("Цена ".repeat(60), "original", "md").length).toBeLessThan(60);
});

test("a saved page holds the text and nothing of the app", () => {
  const chapter = document.createElement("div");
  chapter.innerHTML = `<div class="block" tabindex="-1" data-source="0"><p style="color:red" onclick="hack()">
    A <dfn><button class="term">term</button></dfn> and <a href="/read/x">a chapter</a>, <a href="https://a.example/">a page</a></p>
    <div class="no-print">tools</div><details class="addition"><summary>Key points</summary></details></div>`;
  const html = toHtml(chapter, { title: "<b>Title</b>", note: "Saved & kept" });
  expect(html).toContain("&lt;b&gt;Title&lt;/b&gt;");
  expect(html).toContain("Saved &amp; kept");
  expect(html).toContain("A term and <a>a chapter</a>");
  expect(html).toContain('<a href="https://a.example/">a page</a>');
  expect(html).toMatch(/<details open="" class="aside">/);
  expect(html).not.toMatch(/onclick|style="|tools|data-source|tabindex|<button/);
});
