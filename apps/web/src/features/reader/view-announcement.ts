import { useEffect, useRef, useState } from "react";
import type { ReaderDocument, View } from "./reader-document.ts";
import { labelOf } from "./view-labels.ts";

/** What a screen reader hears when the level changes: that it is coming, and that it is here. Silent at first. */
export function useViewAnnouncement(view: View, ready: ReaderDocument | undefined): string {
  const [sentence, setSentence] = useState("");
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    setSentence(ready === undefined ? `Adapting to ${labelOf(view)}…` : describe(ready));
  }, [view, ready]);
  return sentence;
}

function describe({ view, before, after }: ReaderDocument): string {
  if (view === "original") return "Showing the original.";
  const label = labelOf(view);
  return before && after
    ? `Showing ${label}: school grade ${after.grade.toFixed(0)}, as written ${before.grade.toFixed(0)}.`
    : `Showing ${label}.`;
}
