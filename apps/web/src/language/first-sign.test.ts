import { expect, test } from "vitest";
import { firstSign, firstSigns } from "./first-sign.ts";

test("signs of several characters stay whole", () => {
  expect(["Blue Cup", "😀 Cup", "👩‍🍳 Bakes", " مقهى", ""].map(firstSign)).toEqual([
    "B",
    "😀",
    "👩‍🍳",
    "م",
    "",
  ]);
  expect(firstSigns("a👩‍🍳b😀c", 4)).toBe("a👩‍🍳b😀");
  expect(firstSigns("ab", 4)).toBe("ab");
});
