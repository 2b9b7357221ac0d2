import { type RefObject, useEffect } from "react";
import { lastWhere } from "../block-elements.ts";
import { paint } from "../paint.ts";
import type { Match } from "./find-matches.ts";

/** So many stretches above and below the screen have their matches marked: more would be long to draw. */
const MARGIN = 2;

/** Marks matches in the text, those near the screen. */
export function usePaintedMatches(chapter: RefObject<HTMLElement | null>, matches: Match[]): void {
  useEffect(() => {
    if (matches.length === 0) return;
    let marked = "";
    const mark = () => {
      if (chapter.current === null) return;
      const [first, last] = stretchesNear(chapter.current);
      if (marked === `${first} ${last}`) return;
      marked = `${first} ${last}`;
      const near = matches.filter(({ stretch }) => stretch >= first && stretch <= last);
      paint(
        "reader-match",
        near.flatMap(({ range }) => range() ?? []),
      );
    };
    mark();
    addEventListener("scroll", mark, { passive: true });
    return () => {
      removeEventListener("scroll", mark);
      paint("reader-match", []);
    };
  }, [chapter, matches]);
}

/** The indices of the first and the last stretch near the screen. */
function stretchesNear({ children: stretches }: Element): [first: number, last: number] {
  const lastFrom = (linePx: number) =>
    lastWhere(stretches, (stretch) => stretch.getBoundingClientRect().top <= linePx);
  return [lastFrom(0) - MARGIN, lastFrom(innerHeight) + MARGIN];
}
