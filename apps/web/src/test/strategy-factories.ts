import { STRATEGY_SECTIONS, type Strategy, type StrategySection } from "@growth-guide/contract";

/** A strategy written to its end; only what a test is about needs to be said. */
export function aStrategy(facts: Partial<Strategy> = {}): Strategy {
  return {
    id: 3,
    businessId: 7,
    title: "Blue Cup Marketing Strategy",
    description: null,
    status: "draft",
    version: 1,
    generation: { state: "done", done: 9, total: 9, fellBack: false },
    createdAt: "2026-01-01T00:00:00Z",
    updatedAt: "2026-01-01T00:00:00Z",
    sections: bySection((section) => `Text of ${section}.`),
    writers: bySection(() => "rules"),
    rewriting: null,
    ...facts,
  };
}

/** The same for each section. */
export function bySection<T>(make: (section: StrategySection) => T): Record<StrategySection, T> {
  return Object.fromEntries(STRATEGY_SECTIONS.map((section) => [section, make(section)])) as Record<
    StrategySection,
    T
  >;
}
