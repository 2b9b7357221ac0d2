import type { Catalog } from "../catalog.ts";

export const removal = {
  removed: (name) => `أُزيل «${name}».`,
} satisfies Catalog["removal"];
