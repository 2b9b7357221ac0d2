import { type ComponentType, createElement, lazy, useState } from "react";

/** A page, or a large piece of one, that is loaded at its first visit; or before, to be there from the first frame. */
export type LazyPage = ComponentType & { preload: () => Promise<void> };

/** The event that tells that a page somebody is on could not be loaded. */
export const PAGE_MISSING = "page-missing";

/** Loads a page when it is drawn first. Once it is here it is drawn at once, with nothing in its place before. */
export function page(load: () => Promise<ComponentType>): LazyPage {
  let loaded: ComponentType | undefined;
  const arrive = async () => {
    loaded = await load();
    return { default: loaded };
  };
  const Later = lazy(() =>
    arrive().catch((error: unknown) => {
      dispatchEvent(new Event(PAGE_MISSING));
      throw error;
    }),
  );
  function Page() {
    // Decided once: whoever is on the page already must not be replaced when its code arrives.
    const [Shown] = useState<ComponentType>(() => loaded ?? Later);
    return createElement(Shown);
  }
  return Object.assign(Page, { preload: async () => void (await arrive()) });
}
