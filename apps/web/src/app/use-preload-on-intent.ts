import { useEffect } from "react";
import { trpc } from "../api/trpc.ts";
import { useAuth } from "../auth/auth.ts";
import { speculate } from "../speculation.ts";
import { prepareWay } from "./ways.ts";

/** Signs that somebody means to follow a link. */
const SIGNS = ["pointerover", "focusin", "touchstart"] as const;

/**
 * Begins to load the page behind a link as soon as somebody points at it, focuses or touches it: each page once. It
 * does nothing for people who have asked their browser to save data.
 */
export function usePreloadOnIntent(): void {
  const utils = trpc.useUtils();
  const isSignedIn = useAuth().state.status === "signed-in";
  useEffect(() => {
    const begun = new Set<string>([location.pathname]);
    const begin = ({ target }: Event) => {
      const pathname = pathBehind(target);
      if (pathname === undefined || begun.has(pathname) || savesData()) return;
      begun.add(pathname);
      speculate(() => prepareWay(pathname, utils, isSignedIn));
    };
    for (const sign of SIGNS) addEventListener(sign, begin, { passive: true });
    return () => {
      for (const sign of SIGNS) removeEventListener(sign, begin);
    };
  }, [utils, isSignedIn]);
}

/** The address within the app that a link leads to; undefined for anything else. */
function pathBehind(target: EventTarget | null): string | undefined {
  const link = target instanceof Element ? target.closest("a") : null;
  if (link === null || link.origin !== location.origin || link.target !== "" || link.download !== "")
    return undefined;
  return link.pathname;
}

function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
