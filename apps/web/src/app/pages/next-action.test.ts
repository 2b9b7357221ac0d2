import { expect, test } from "vitest";
import { aBusiness } from "../../test/factories.ts";
import { aStrategy } from "../../test/strategy-factories.ts";
import { nextActionFor } from "./next-action.tsx";

const nothing = { businesses: [aBusiness()], strategies: [], hasPosts: false };

test("without a business, the next thing is a business", () => {
  expect(nextActionFor({ ...nothing, businesses: [] }).to).toBe("/onboarding/business");
});

test("with something missing, the next thing is to say it", () => {
  expect(nextActionFor({ ...nothing, businesses: [aBusiness({ marketingGoals: null })] })).toMatchObject({
    title: "Set a goal for Blue Cup",
    to: "/businesses/7/edit",
  });
});

test("with everything said, the next thing is a strategy", () => {
  expect(nextActionFor(nothing).to).toBe("/businesses/7/strategies");
});

test("with a strategy, the next thing is to approve it", () => {
  const strategies = [aStrategy({ id: 3, status: "draft" })];
  expect(nextActionFor({ ...nothing, strategies }).to).toBe("/strategies/3");
});

test("with an approved strategy, the next thing is to draft posts, and then to read", () => {
  const strategies = [aStrategy({ status: "approved" })];
  expect(nextActionFor({ ...nothing, strategies }).to).toBe("/posts/new");
  expect(nextActionFor({ ...nothing, strategies, hasPosts: true }).to).toBe("/read/know-your-customer");
});

test("where strategies could not be asked for, nothing is said about them", () => {
  expect(nextActionFor({ ...nothing, strategies: undefined, hasPosts: true }).to).toBe(
    "/read/know-your-customer",
  );
});
