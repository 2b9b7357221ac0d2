import type { ReactNode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import type { WebConfig } from "../config.ts";
import { replayEarlyClicks } from "../shortcuts/early-input.ts";
import { readJson } from "../storage/json-store.ts";
import { storageKeys } from "../storage/keys.ts";
import { preloadPage } from "./preload-page.ts";

/**
 * Brings the app to life in the page. What was drawn beforehand stays as it is where it is what the app would draw:
 * for somebody new. Others see the app's own first frame in its place; `before-paint.js` has hidden what is not theirs.
 */
export async function takeOver(element: HTMLElement, config: WebConfig, app: ReactNode): Promise<void> {
  const root = document.documentElement;
  const isDrawn = element.dataset["drawn"] === location.pathname;
  // Without its code a drawn page cannot be gone on with; the app tells then what is missing.
  const isLoaded =
    isDrawn &&
    (await preloadPage(location.pathname).then(
      () => true,
      () => false,
    ));
  if (isLoaded && isForSomebodyNew(config)) {
    hydrateRoot(element, app);
    replayEarlyClicks();
    return;
  }
  // What was hidden is not shown even for the moment until the app has drawn.
  if (root.dataset["firstPaint"] === "hidden") element.replaceChildren();
  delete root.dataset["firstPaint"];
  createRoot(element).render(app);
  // What was clicked is not there any more; from here on React hears every click.
  replayEarlyClicks();
}

function isForSomebodyNew({ auth }: WebConfig): boolean {
  const isSignedIn = readJson("device", storageKeys.localPerson, Boolean) ?? false;
  return auth.kind !== "clerk" && !isSignedIn && document.documentElement.dataset["firstPaint"] !== "hidden";
}
