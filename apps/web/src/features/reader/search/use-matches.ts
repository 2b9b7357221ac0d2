import { type RefObject, useDeferredValue, useEffect, useState } from "react";
import { paint } from "../paint.ts";
import { findMatches, type Match } from "./find-matches.ts";

/** The matches of a query in a chapter, marked in the text, and found again whenever the text changes. */
export function useMatches(chapter: RefObject<HTMLElement | null>, query: string): Match[] {
  const wanted = useDeferredValue(query);
  const [matches, setMatches] = useState<Match[]>([]);
  useEffect(() => {
    const element = chapter.current;
    if (element === null) return;
    const search = () => {
      const found = findMatches(element, wanted);
      paint(
        "reader-match",
        found.map(({ range }) => range),
      );
      setMatches(found);
    };
    search();
    let request = 0;
    // Blocks are typeset as they come near, and another level may be chosen: many changes are one new search.
    const observer = new MutationObserver(() => {
      cancelAnimationFrame(request);
      request = requestAnimationFrame(search);
    });
    observer.observe(element, { childList: true, characterData: true, subtree: true });
    return () => {
      cancelAnimationFrame(request);
      observer.disconnect();
      paint("reader-match", []);
    };
  }, [chapter, wanted]);
  return matches;
}
