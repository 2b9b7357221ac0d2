import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { lastWhere } from "../block-elements.ts";
import { paint } from "../paint.ts";
import { type Settling, settleAt } from "../settle-at.ts";
import { bringNear } from "../bring-near.ts";
import type { Match } from "./find-matches.ts";
import type { Found } from "./use-matches.ts";

type Spot = Pick<Match, "stretch" | "block" | "ordinal">;

/** Where on the screen a match is brought, as a share of its height. */
const LINE_SHARE = 0.4;

/**
 * The match one is at, and the way to others. Its number is 0-based, -1 when there is none. It stays the same one
 * while the text around it is drawn anew.
 */
export function useCurrentMatch(chapter: RefObject<HTMLElement | null>, { query, matches }: Found) {
  const [spot, setSpot] = useState<Spot>();
  const settling = useRef<Settling | undefined>(undefined);
  const number = spot === undefined ? -1 : matches.findIndex((match) => isAtOrAfter(match, spot));
  const current = matches[number < 0 && spot !== undefined ? 0 : number];

  // What another query has found begins at the first match from the top of the screen on. No key comes in between:
  // whoever ends the search as soon as its matches are counted is at one of them.
  useLayoutEffect(() => {
    setSpot(undefined);
  }, [query]);
  useLayoutEffect(() => {
    if (spot === undefined && chapter.current !== null) setSpot(firstOnScreen(chapter.current, matches));
  }, [chapter, matches, spot]);

  const wentTo = useRef<Spot | undefined>(undefined);
  useEffect(() => {
    const range = current?.range();
    paint("reader-match-current", range ? [range] : []);
    if (current === undefined || range === undefined) return;
    // Found again while the text was drawn anew: the reader may have scrolled on, and is not fetched back.
    if (wentTo.current === spot && settling.current?.isOver() === true) return;
    wentTo.current = spot;
    // Where it is far away it is drawn anew, and found once more.
    bringNear(chapter.current?.children[current.stretch] ?? null);
    openFolds(range.startContainer);
    settling.current?.stop();
    settling.current = settleAt(() => middleOf(range), innerHeight * LINE_SHARE);
  }, [chapter, current, spot]);
  useEffect(
    () => () => {
      settling.current?.stop();
      paint("reader-match-current", []);
    },
    [],
  );

  const step = useCallback(
    (by: 1 | -1) => {
      const next = matches[(number + by + matches.length) % matches.length];
      if (next) setSpot(next);
    },
    [matches, number],
  );
  return { number: current ? matches.indexOf(current) : -1, current, step };
}

/** The first match from the top of the screen on, or of all. Only one stretch is laid out for the answer. */
function firstOnScreen({ children: stretches }: Element, matches: Match[]): Spot | undefined {
  const isAbove = (box: Pick<Element, "getBoundingClientRect">) => box.getBoundingClientRect().top < 0;
  const top = lastWhere(stretches, isAbove);
  const first = matches.find(({ stretch, range }) => {
    if (stretch !== top) return stretch > top;
    const found = range();
    return found !== undefined && !isAbove(found);
  });
  return first ?? matches[0];
}

function isAtOrAfter(match: Spot, spot: Spot): boolean {
  if (match.stretch !== spot.stretch) return match.stretch > spot.stretch;
  return match.block === spot.block ? match.ordinal >= spot.ordinal : match.block > spot.block;
}

/** Undefined where the text was drawn anew meanwhile: then it is found, and gone to, again. */
function middleOf(range: Range): number | undefined {
  if (!range.startContainer.isConnected) return undefined;
  const { top, height } = range.getBoundingClientRect();
  return top + height / 2;
}

/** A match may stand in something folded: nobody could see it there. */
function openFolds(node: Node): void {
  for (let at = node.parentElement; at !== null; at = at.parentElement) {
    if (at instanceof HTMLDetailsElement) at.open = true;
  }
}
