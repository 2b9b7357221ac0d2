import { expect, test } from "vitest";
import { isTooTangled } from "./tangle.ts";

test.each([
  ["quotes in quotes", "> ".repeat(100)],
  ["lists in lists", "1. ".repeat(100)],
  ["both in turn", "> - ".repeat(100)],
  ["brackets", "]".repeat(64_000)],
  ["emphasis that never closes", "*a_ ".repeat(10_000)],
  ["a huge block", "x".repeat(200_000)],
])("%s are shown as plain text", (_, markdown) => {
  expect(isTooTangled(markdown)).toBe(true);
});

test.each([
  ["prose", "A *normal* paragraph with a [link](https://example.com).".repeat(20)],
  ["a long list", "- one `item` with **words**\n".repeat(300)],
  ["deeply indented code", `\`\`\`\n${" ".repeat(90)}x\n\`\`\``],
])("%s is not", (_, markdown) => {
  expect(isTooTangled(markdown)).toBe(false);
});
