import { expect, test } from "vitest";
import { aBusiness } from "../../test/factories.ts";
import { nextActionFor } from "./next-action.tsx";

test("without a business, the next thing is a business", () => {
  expect(nextActionFor([]).to).toBe("/onboarding/business");
});

test("with something missing, the next thing is to say it", () => {
  expect(nextActionFor([aBusiness({ marketingGoals: null })])).toMatchObject({
    title: "Set a goal for Blue Cup",
    to: "/businesses/7/edit",
  });
});

test("with everything said, the next thing is to read", () => {
  expect(nextActionFor([aBusiness()]).to).toBe("/read/know-your-customer");
});
