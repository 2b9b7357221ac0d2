import type { Business } from "@growth-guide/contract";
import { expect, test } from "vitest";
import { nextActionFor } from "./next-action.tsx";

const aBusiness = (facts: Partial<Business> = {}): Business => ({
  id: 7,
  ownerId: "local_ada",
  name: "Blue Cup",
  description: "A café",
  targetAudience: "Commuters",
  marketingGoals: "Busier mornings",
  industry: null,
  companySize: null,
  createdAt: "2026-01-01T00:00:00Z",
  updatedAt: "2026-01-01T00:00:00Z",
  ...facts,
});

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
