import { STRATEGY_STATUSES, STRATEGY_TRANSITIONS, type StrategyStep } from "@growth-guide/contract";
import { expect, test } from "vitest";
import { isEditedSinceApproval, stepsFrom } from "./steps.ts";

test.each(STRATEGY_STATUSES)(
  "from %s exactly the legal steps are offered, each under a name of its own",
  (status) => {
    const steps = stepsFrom(status);
    expect(steps.map(({ to }) => to)).toEqual(STRATEGY_TRANSITIONS[status]);
    expect(new Set(steps.map(({ verb }) => verb)).size).toBe(steps.length);
  },
);

test("an edit after the last approval shows, an edit before it does not", () => {
  const steps = [aStep("in_review", 2), aStep("approved", 2), aStep("draft", 2), aStep("approved", 4)];
  expect(isEditedSinceApproval({ status: "approved", version: 5 }, steps)).toBe(true);
  expect(isEditedSinceApproval({ status: "approved", version: 4 }, steps)).toBe(false);
  expect(isEditedSinceApproval({ status: "draft", version: 5 }, steps)).toBe(false);
});

function aStep(to: StrategyStep["to"], version: number): StrategyStep {
  return { from: "draft", to, note: null, version, createdAt: "2026-01-01T00:00:00Z" };
}
