import { expect, test } from "vitest";
import { htmlToMarkdown } from "./html-to-markdown.ts";

test("structure survives: headings, lists, links, emphasis, code and tables", () => {
  const html = `
    <h2>Prices</h2><p>See <a href="https://example.com">the <b>list</b></a> or <code>run</code>.</p>
    <ul><li>one</li><li>two<ol><li>inner</li></ol></li></ul>
    <pre>a
  b</pre>
    <table><tr><th>What</th><th>Costs</th></tr><tr><td>Tea</td><td>2|3</td></tr></table>`;
  expect(htmlToMarkdown(html)).toBe(
    [
      "## Prices",
      "See [the **list**](https://example.com) or `run`.",
      "- one\n- two\n\n  1. inner",
      "```\na\n  b\n```",
      "| What | Costs |\n| --- | --- |\n| Tea | 2\\|3 |",
    ].join("\n\n"),
  );
});

test("what could run is left out", () => {
  const html = `<p onclick="x()">Hi<script>alert(1)</script> <a href="javascript:alert(1)">there</a><img src=x onerror=alert(1)></p>`;
  expect(htmlToMarkdown(html)).toBe("Hi there");
});

test("a page nested without end is still read", () => {
  expect(htmlToMarkdown(`${"<div>".repeat(500)}deep`)).toContain("deep");
});
