import { expect, test } from "vitest";
import { find, html } from "./plain-properties.ts";

test.each([
  ["className", "className"],
  ["colSpan", "colSpan"],
  ["viewBox", "viewBox"],
  ["mathvariant", "mathvariant"],
  ["dataTerm", "data-term"],
  ["dataFootnoteRef", "data-footnote-ref"],
  ["data", "data"],
  ["ariaHidden", "aria-hidden"],
  ["ariaDescribedBy", "aria-describedby"],
])("the property %s is the attribute %s", (property, attribute) => {
  expect(find(html, property)).toEqual({ property, attribute });
});
