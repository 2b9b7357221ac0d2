import { area } from "../language/area.ts";

/** What is said when something is removed and can be had back. */
export const words = area("removal", {
  removed: (name: string) => `“${name}” was removed.`,
});
