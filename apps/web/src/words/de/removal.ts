import type { Catalog } from "../catalog.ts";

export const removal = {
  removed: (name) => `„${name}“ wurde entfernt.`,
} satisfies Catalog["removal"];
