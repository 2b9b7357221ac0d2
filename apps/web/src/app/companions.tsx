import { useEffect } from "react";
import { PaletteKeys } from "./palette/palette-keys.tsx";
import { SignOutCare } from "../auth/sign-out-care.tsx";
import { OfflineBanner } from "../offline/offline-banner.tsx";
import { UpdateBanner } from "../offline/update-banner.tsx";
import { useRunRemovals } from "../removal/use-run-removals.ts";
import { replayEarlyKeys } from "../shortcuts/early-input.ts";
import { usePreloadOnIntent } from "./use-preload-on-intent.ts";
import { useOfflineCare } from "../offline/use-offline-care.ts";

/** What accompanies every page and may come after it: the first page is drawn without. */
export function Companions() {
  // Everything is here by now; whoever drives the page by a program can see that it answers.
  useEffect(() => {
    replayEarlyKeys({ isLast: true });
    document.documentElement.dataset["alive"] = "true";
  }, []);
  useOfflineCare();
  usePreloadOnIntent();
  useRunRemovals();
  return (
    <>
      <OfflineBanner />
      <UpdateBanner />
      <PaletteKeys />
      <SignOutCare />
    </>
  );
}
