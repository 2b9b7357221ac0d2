import { type ComponentType, lazy } from "react";

/** A page that is loaded at its first visit. */
export function page(load: () => Promise<ComponentType>) {
  return lazy(async () => ({ default: await load() }));
}
