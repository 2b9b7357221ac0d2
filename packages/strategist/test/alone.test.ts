import { expect, test } from "vitest";
import { composeSection } from "../src/index.ts";
import { aBusiness } from "./businesses.ts";

test("whoever works alone is asked for what one person can do", () => {
  const rhythms = (companySize: string) =>
    composeSection("channelStrategy", {
      facts: aBusiness({ industry: "Hair salon", companySize }),
      month: 1,
    });
  expect(rhythms("5 people")).toContain("three posts a week");
  expect(rhythms("just me")).toContain("one good post a week");
});
