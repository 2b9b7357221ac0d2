import { useEffect, useRef } from "react";
import { replayEarlyKeys } from "../../shortcuts/early-input.ts";
import { isInField } from "../../shortcuts/is-in-field.ts";

/** Does something for single keys pressed anywhere on the page but inside fields and dialogs. */
export function useShortcuts(actions: Record<string, () => void>): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isInField(event.target))
        return;
      const key = event.key.toLowerCase();
      const action = Object.hasOwn(latest.current, key) ? latest.current[key] : undefined;
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    addEventListener("keydown", press);
    replayEarlyKeys({ isLast: false });
    return () => removeEventListener("keydown", press);
  }, []);
}
