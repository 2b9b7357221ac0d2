import { useCallback, useEffect, useRef, useState } from "react";
import { paint } from "../paint.ts";
import { type Settling, settleAt } from "../settle-at.ts";
import type { Match } from "./find-matches.ts";

type Spot = Pick<Match, "block" | "ordinal">;

/** Where on the screen a match is brought, as a share of its height. */
const LINE_SHARE = 0.4;

/**
 * The match one is at, and the way to others. Its number is 0-based, -1 when there is none. It stays the same one
 * while the text around it is drawn anew.
 */
export function useCurrentMatch(matches: Match[], query: string) {
  const [spot, setSpot] = useState<Spot>();
  const settling = useRef<Settling | undefined>(undefined);
  const number = spot === undefined ? -1 : matches.findIndex((match) => isAtOrAfter(match, spot));
  const current = matches[number < 0 && spot !== undefined ? 0 : number];

  // Another query begins at the first match from the top of the screen on.
  useEffect(() => {
    setSpot(undefined);
  }, [query]);
  useEffect(() => {
    if (spot !== undefined || matches.length === 0) return;
    const first = matches.find(({ range }) => range.getBoundingClientRect().top >= 0) ?? matches[0];
    if (first) setSpot({ block: first.block, ordinal: first.ordinal });
  }, [matches, spot]);

  const wentTo = useRef<Spot | undefined>(undefined);
  useEffect(() => {
    paint("reader-match-current", current ? [current.range] : []);
    if (current === undefined) return;
    // Found again while the text was drawn anew: the reader may have scrolled on, and is not fetched back.
    if (wentTo.current === spot && settling.current?.isOver() === true) return;
    wentTo.current = spot;
    openFolds(current.range.startContainer);
    settling.current?.stop();
    settling.current = settleAt(current.range, 0.5, innerHeight * LINE_SHARE);
  }, [current, spot]);
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
      if (next) setSpot({ block: next.block, ordinal: next.ordinal });
    },
    [matches, number],
  );
  return { number: current ? matches.indexOf(current) : -1, current, step };
}

function isAtOrAfter(match: Spot, spot: Spot): boolean {
  return match.block === spot.block ? match.ordinal >= spot.ordinal : match.block > spot.block;
}

/** A match may stand in something folded: nobody could see it there. */
function openFolds(node: Node): void {
  for (let at = node.parentElement; at !== null; at = at.parentElement) {
    if (at instanceof HTMLDetailsElement) at.open = true;
  }
}
