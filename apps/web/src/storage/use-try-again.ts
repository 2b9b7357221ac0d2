import { useEffect, useRef } from "react";
import type { AutosaveStatus } from "./autosave.ts";
import { waitAfter } from "./wait-after.ts";

/** Tries to save again what failed and may pass, in longer and longer intervals, as long as the page is there. */
export function useTryAgain(
  { state, error }: Pick<AutosaveStatus<unknown>, "state" | "error">,
  tryAgain: () => Promise<boolean>,
): void {
  const failures = useRef(0);
  useEffect(() => {
    if (state === "saved") failures.current = 0;
    if (state !== "failed") return;
    failures.current += 1;
    const wait = waitAfter(error, failures.current);
    if (wait === undefined) return;
    const timer = setTimeout(() => void tryAgain(), wait);
    return () => clearTimeout(timer);
  }, [state, error, tryAgain]);
}
