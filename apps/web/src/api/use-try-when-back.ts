import { useEffect, useRef } from "react";
import { mayPass } from "./may-pass.ts";
import { whenBack } from "./when-back.ts";

/** Tries again by itself, once the server answers, what failed for a while only. True while it does. */
export function useTryWhenBack(error: unknown, retry: () => unknown): boolean {
  const latest = useRef(retry);
  latest.current = retry;
  const tries = mayPass(error);
  useEffect(() => (tries ? whenBack(() => latest.current()) : undefined), [tries]);
  return tries;
}
