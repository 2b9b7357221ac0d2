import { useEffect, useRef } from "react";
import { isInField } from "./is-in-field.ts";

/** How long a letter is waited for after `G`, in milliseconds. */
const LETTER_WITHIN_MS = 1_500;

export type KeysEverywhere = {
  /** `Ctrl K`, on a Mac `⌘ K`: in fields too. */
  onPalette: () => void;
  /** Every other key, before anybody else hears it; true when it is taken. */
  onEarlyKey: (event: KeyboardEvent) => boolean;
  /** `?`, where the page has no help of its own. */
  onHelp: () => void;
  /** `G` and a letter; false for a letter that leads nowhere. */
  onWay: (letter: string) => boolean;
};

/** The keys that mean the same on every page. */
export function useKeysEverywhere(keys: KeysEverywhere): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    let waitsUntil = 0;
    // In the capturing phase: the letter after G is not the page's own key of that letter.
    const press = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if (key === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) {
        event.preventDefault();
        return latest.current.onPalette();
      }
      if (!event.ctrlKey && !event.metaKey && !event.altKey && latest.current.onEarlyKey(event)) {
        event.preventDefault();
        return event.stopImmediatePropagation();
      }
      if (event.ctrlKey || event.metaKey || event.altKey || isInField(event.target)) return;
      const follows = event.timeStamp < waitsUntil;
      waitsUntil = 0;
      if (follows && latest.current.onWay(key)) event.preventDefault();
      else if (key === "g") waitsUntil = event.timeStamp + LETTER_WITHIN_MS;
      else if (key === "?") helpUnlessPages(event);
    };
    const helpUnlessPages = (event: KeyboardEvent) =>
      setTimeout(() => {
        if (!event.defaultPrevented) latest.current.onHelp();
      });
    addEventListener("keydown", press, { capture: true });
    return () => removeEventListener("keydown", press, { capture: true });
  }, []);
}
