import type { Business } from "@growth-guide/contract";

/** A business about which everything is known; only what a test is about needs to be said. */
export function aBusiness(facts: Partial<Business> = {}): Business {
  return {
    id: 7,
    ownerId: "local_ada",
    name: "Blue Cup",
    description: "A café",
    targetAudience: "Commuters",
    marketingGoals: "Busier mornings",
    industry: null,
    companySize: null,
    timeZone: null,
    createdAt: "2026-01-01T00:00:00Z",
    updatedAt: "2026-01-01T00:00:00Z",
    ...facts,
  };
}
