import { expect, test } from "vitest";
import { aBusiness, aPost } from "../../../test/factories.ts";
import { aStrategy } from "../../../test/strategy-factories.ts";
import { firstSteps, type Progress } from "./first-steps.ts";

const nothing: Progress = { businesses: [], strategies: [], posts: [] };
const done = (progress: Partial<Progress>) =>
  firstSteps({ ...nothing, ...progress }).map(({ isDone }) => isDone);

test("each step is done by what it asks for, and by nothing less", () => {
  expect(done({})).toEqual([false, false, false, false, false]);
  expect(done({ businesses: [aBusiness({ description: null })] })[0]).toBe(false);
  expect(done({ businesses: [aBusiness()] })[0]).toBe(true);
  expect(done({ strategies: [aStrategy()] })).toEqual([false, true, false, false, false]);
  expect(done({ strategies: [aStrategy(), aStrategy({ status: "approved" })] })[2]).toBe(true);
  expect(done({ posts: [aPost()] })).toEqual([false, false, false, true, false]);
  expect(done({ posts: [aPost({ scheduledFor: "2026-02-01T10:00:00Z" })] })[4]).toBe(true);
});

test("a step leads to where it is done", () => {
  const steps = firstSteps({
    ...nothing,
    businesses: [aBusiness({ id: 9, description: null })],
    strategies: [aStrategy({ id: 4 })],
  });
  expect(steps.slice(0, 3).map(({ to }) => to)).toEqual([
    "/businesses/9/edit",
    "/strategies",
    "/strategies/4",
  ]);
});
