import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Markdown } from "../../../markdown/markdown.tsx";
import { innerContainers } from "./inner-containers.ts";

const plugins = { remark: [], rehype: [innerContainers] };
const shown = (text: string) =>
  renderToStaticMarkup(<Markdown text={text} plugins={plugins} />).replace(/\n/g, "");
const box = (title: string, text: string, kind = "note") =>
  `<aside class="callout" data-callout="${kind}"><p class="callout-title">${title}</p>${text}</aside>`;

test("a callout in a list or a quote is one, with or without blank lines around its marks", () => {
  const inside = box("Caution: Hot", "<p>Wait.</p>", "alarm");
  expect(shown("- One.\n\n  :::caution Hot\n\n  Wait.\n\n  :::\n")).toBe(
    `<ul><li><p>One.</p>${inside}</li></ul>`,
  );
  expect(shown("> :::caution[Hot]\n> Wait.\n> :::")).toBe(`<blockquote>${inside}</blockquote>`);
});

test("callouts in callouts are boxes in boxes, and one that never ends goes on", () => {
  expect(shown("> ::::note\n> A *b*\n> :::tip\n> C")).toBe(
    `<blockquote>${box("Note", `<p>A <em>b</em></p>${box("Tip", "<p>C</p>")}`)}</blockquote>`,
  );
});

test("an end without a beginning, and colons in code, stay as written", () => {
  expect(shown("> :::\n> A")).toBe("<blockquote><p>:::</p><p>A</p></blockquote>");
  expect(shown("- `:::note` is a mark")).toBe("<ul><li><code>:::note</code> is a mark</li></ul>");
});
