import { expect, test } from "vitest";
import type { Content } from "@growth-guide/contract";
import { aBusiness, aPost } from "../../test/factories.ts";
import { aStrategy } from "../../test/strategy-factories.ts";
import { nextActionFor } from "./next-action.tsx";

const nothing = { businesses: [aBusiness()], strategies: [], posts: [] };

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

test("with an approved strategy, the next thing is to draft posts, to plan them, and then to read", () => {
  const strategies = [aStrategy({ status: "approved" })];
  expect(nextActionFor({ ...nothing, strategies }).to).toBe("/posts/new");
  const withPosts = (...posts: Content[]) => nextActionFor({ ...nothing, strategies, posts }).to;
  expect(withPosts(aPost(), aPost())).toBe("/calendar");
  expect(withPosts(aPost(), aPost({ scheduledFor: "2026-02-01T10:00:00Z" }))).toBe(
    "/read/know-your-customer",
  );
  expect(withPosts(aPost({ status: "published" }))).toBe("/read/know-your-customer");
});

test("where strategies and posts could not be asked for, nothing is said about them", () => {
  expect(nextActionFor({ ...nothing, strategies: undefined, posts: undefined }).to).toBe(
    "/read/know-your-customer",
  );
});
