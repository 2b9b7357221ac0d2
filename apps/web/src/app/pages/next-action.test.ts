import { expect, test } from "vitest";
import { aBusiness } from "../../test/factories.ts";
import { nextActionFor } from "./next-action.tsx";

test("without a business, the next thing is a business", () => {
  expect(nextActionFor([], false).to).toBe("/onboarding/business");
});

test("with something missing, the next thing is to say it", () => {
  expect(nextActionFor([aBusiness({ marketingGoals: null })], false)).toMatchObject({
    title: "Set a goal for Blue Cup",
    to: "/businesses/7/edit",
  });
});

test("with everything said, the next thing is a strategy", () => {
  expect(nextActionFor([aBusiness()], false).to).toBe("/businesses/7/strategies");
});

test("with a strategy, the next thing is to read", () => {
  expect(nextActionFor([aBusiness()], true).to).toBe("/read/know-your-customer");
});
