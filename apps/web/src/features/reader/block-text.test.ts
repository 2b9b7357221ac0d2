import { expect, test } from "vitest";
import { findCallout, readAddition, readHeading, textOfHtml } from "./block-text.ts";

test("a callout is known by its first line", () => {
  expect(findCallout("> [!TIP]\n> Wait a second.\n")).toEqual({ kind: "tip", body: "Wait a second.\n" });
  expect(findCallout("> An ordinary quote.")).toBeUndefined();
});

test("an addition loses its mark, its quote signs and its title", () => {
  const markdown = "<!-- cg:add kind=key-points after=x -->\n> **Key points**\n>\n> Ask first.\n";
  expect(readAddition(markdown)).toEqual({ title: "Key points", body: "\nAsk first." });
});

test("headings of both kinds are read without their markup", () => {
  expect(readHeading("## The **first** [step](./x) {#id}\n")).toEqual({ depth: 2, text: "The first step" });
  expect(readHeading("Title\n=====\n")).toEqual({ depth: 1, text: "Title" });
  expect(readHeading("# Prices[^1] and *costs*[^b]\n")).toEqual({ depth: 1, text: "Prices and costs" });
  expect(readHeading("Just text")).toBeUndefined();
});

test("an HTML block is read as its text, and scripts say nothing", () => {
  expect(textOfHtml("<div><b>Hi</b><script>alert(1)</script></div><!-- note -->")).toBe("Hi");
});
