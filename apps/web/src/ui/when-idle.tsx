import { type ReactNode, useEffect, useState } from "react";

/** Draws its children once the page has nothing more urgent to do. */
export function WhenIdle({ children }: { children: ReactNode }) {
  const [isIdle, setIsIdle] = useState(false);
  useEffect(() => {
    const ready = () => setIsIdle(true);
    // Safari has no idle callback.
    if (!("requestIdleCallback" in globalThis)) {
      const timer = setTimeout(ready, 1_000);
      return () => clearTimeout(timer);
    }
    const handle = requestIdleCallback(ready, { timeout: 3_000 });
    return () => cancelIdleCallback(handle);
  }, []);
  return isIdle && children;
}
