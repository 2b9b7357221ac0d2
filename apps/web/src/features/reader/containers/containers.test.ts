import { expect, test } from "vitest";
import { originalDocument } from "../reader-document.ts";
import { calloutTitle } from "./callout-kinds.ts";
import { readContainerLine } from "./container-line.ts";
import { findFencedCallout } from "./fenced-callout.ts";
import { findIndentedCallout } from "./indented-callout.ts";
import { isForTools } from "./tool-lines.ts";

const begins = (kind: string, title?: string) => ({ ends: false, kind, title });
const partsOf = (markdown: string) =>
  originalDocument(markdown).blocks.map(
    ({ container }) => container && `${container.kind} ${container.depth} ${container.part}`,
  );

test("a container's first line is read as each tool writes it", () => {
  expect(readContainerLine(":::note\n")).toEqual(begins("note"));
  expect(readContainerLine(":::tip Pro tip")).toEqual(begins("tip", "Pro tip"));
  expect(readContainerLine(":::danger[Take care]\r\n")).toEqual(begins("danger", "Take care"));
  expect(readContainerLine('::: {.callout-note title="Before use"}')).toEqual(begins("note", "Before use"));
  expect(readContainerLine("::: {#nte-a .callout-important}")).toEqual(begins("important"));
  expect(readContainerLine(":::{admonition} Known already")).toEqual(begins("admonition", "Known already"));
  expect(readContainerLine("::::")).toEqual({ ends: true });
  expect(readContainerLine(":::note\nText")).toBeUndefined();
  expect(readContainerLine(":smile: Text")).toBeUndefined();
});

test("each block in a callout has its part of it, with or without blank lines around the marks", () => {
  const parts = ["note 1 first", "note 1 inside", "note 1 last", undefined];
  expect(partsOf(":::note\n\nText.\n\n:::\n\nAfter.")).toEqual(parts);
  expect(partsOf(":::note\nText.\n:::\nAfter.")).toEqual(parts);
});

test("a callout in a callout is the deeper one", () => {
  expect(partsOf("::::note\nA\n:::tip\nB\n:::\n::::")).toEqual([
    "note 1 first",
    "note 1 inside",
    "tip 2 first",
    "tip 2 inside",
    "tip 2 last",
    "note 1 last",
  ]);
});

test("a callout that never ends goes on to the end, any other mark without its twin is as written", () => {
  expect(partsOf("Before.\n\n:::note\nText.")).toEqual([undefined, "note 1 first", "note 1 inside"]);
  expect(partsOf(":::\nText.\n\n:::thing\nMore.")).toEqual([undefined, undefined, undefined, undefined]);
});

test("what MyST sets of a container is no text of it", () => {
  const blocks = originalDocument(":::{note}\n:class: wide\n:name: a\nText.\n:::").blocks;
  expect(blocks.map(({ kind }) => kind)).toEqual(["other", "other", "paragraph", "other"]);
});

test("a callout's kind is in its title, said once", () => {
  expect(calloutTitle("danger", "Take care")).toBe("Danger: Take care");
  expect(calloutTitle("note", "Note that")).toBe("Note that");
  expect(calloutTitle("admonition", "Known")).toBe("Known");
  expect(calloutTitle("seealso")).toBe("See also");
  expect(calloutTitle("grid", "2")).toBe("");
});

test.each([
  "(sec-a)=",
  "% A remark.",
  "+++",
  "{{< pagebreak >}}",
  "import A from '@b/c';\nimport d from \"e\";\n",
])("%s is for tools alone", (markdown) => expect(isForTools(markdown)).toBe(true));

test.each(["(see a)", "{braces}", "import is a word", "Import A from 'b'", "%d stands for a number"])(
  "%s is a text",
  (markdown) => expect(isForTools(markdown)).toBe(false),
);

test("a fenced callout gives its title and its text", () => {
  expect(findFencedCallout("```{tip} Faster\n:class: wide\nUse `a`.\n```\n")).toEqual({
    kind: "tip",
    title: "Faster",
    body: "Use `a`.",
  });
  expect(findFencedCallout("~~~{exercise}\r\n---\r\nclass: a\r\n---\r\nTry.\r\n~~~")?.body).toBe("Try.\r");
  expect(findFencedCallout("```{python}\nprint(1)\n```")).toBeUndefined();
});

test("a callout of MkDocs is its mark and the text indented below, whether or not a blank line stands between", () => {
  const callout = { kind: "note", title: "Before use", body: "Read *this*.\n\n- and that" };
  expect(findIndentedCallout('!!! note inline "Before use"\n    Read *this*.\n\n    - and that')).toEqual(
    callout,
  );
  expect(findIndentedCallout("??? tip\n\tUse it.")).toEqual({
    kind: "tip",
    title: undefined,
    body: "Use it.",
  });
  expect(findIndentedCallout("!!! note wow\nText, in a paragraph of its own")).toBeDefined();
  expect(findIndentedCallout("!!! Look here")).toBeUndefined();
  expect(findIndentedCallout("Really !!! note")).toBeUndefined();
  const parts = ["warning 1 first", "warning 1 inside", undefined];
  expect(partsOf("!!! warning\n\n    Hot.\n\nAfter.")).toEqual(parts);
  expect(partsOf("!!! warning\n    Hot.\n\n    Very hot.\n\nAfter.")).toEqual(parts);
  expect(partsOf("!!! warning\n    Hot.\n\nAfter.\n\n    code")).toEqual([undefined, undefined, undefined]);
});
