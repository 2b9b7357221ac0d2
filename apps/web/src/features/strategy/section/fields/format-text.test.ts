import { expect, test } from "vitest";
import { type Format, formatText } from "./format-text.ts";

/** A text with its marked stretch between brackets. */
function pressed(shown: string, format: Format): string {
  const start = shown.indexOf("[");
  const text = shown.replace("[", "").replace("]", "");
  const edit = formatText(text, [start, shown.indexOf("]") - 1], format);
  const now = text.slice(0, edit.from) + edit.text + text.slice(edit.to);
  const [from, to] = edit.selection;
  return `${now.slice(0, from)}[${now.slice(from, to)}]${now.slice(to)}`;
}

test.each<[Format, string, string]>([
  ["bold", "a [b] c", "a **[b]** c"],
  ["bold", "a[ b ]c", "a **[b]** c"],
  ["bold", "a **[b]** c", "a [b] c"],
  ["bold", "a [**b**] c", "a [b] c"],
  ["bold", "a []", "a **[]**"],
  ["bold", "a **[]**", "a []"],
  ["heading", "a\nb[]c\nd", "a\n### b[]c\nd"],
  ["heading", "### b[]c", "b[]c"],
  ["heading", "# b[]c", "b[]c"],
  ["heading", "[]", "### []"],
  ["list", "a\n[b\nc]\nd", "a\n[- b\n- c]\nd"],
  ["list", "[- b\n- c]", "[b\nc]"],
  ["list", "[- b\nc]", "[- b\n- c]"],
  ["list", "[b\n\nc]", "[- b\n\n- c]"],
  ["list", "[b\n]c", "[- b]\nc"],
])("%s: %j becomes %j", (format, before, after) => {
  expect(pressed(before, format)).toBe(after);
});
