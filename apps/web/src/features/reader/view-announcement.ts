import { useEffect, useRef, useState } from "react";
import type { ReaderDocument, View } from "./reader-document.ts";
import { labelOf } from "./view-labels.ts";
import { words } from "../../words/reader.ts";
import { asDecimal } from "../../language/formats.ts";

/** What a screen reader hears when the level changes: that it is coming, and that it is here. Silent at first. */
export function useViewAnnouncement(view: View, ready: ReaderDocument | undefined): string {
  const [sentence, setSentence] = useState("");
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    setSentence(ready === undefined ? words.adaptingTo(labelOf(view)) : describe(ready));
  }, [view, ready]);
  return sentence;
}

function describe({ view, before, after }: ReaderDocument): string {
  if (view === "original") return words.showingOriginal;
  const label = labelOf(view);
  return before && after
    ? words.showingGrades(label, asDecimal(after.grade, 0), asDecimal(before.grade, 0))
    : words.showing(label);
}
