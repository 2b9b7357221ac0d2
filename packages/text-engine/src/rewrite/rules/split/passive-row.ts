import type { Word } from "../../sentence.ts";
import { subjectAt } from "./subject.ts";

/** "the lid must be closed and the box sent to us": one auxiliary for both. */
export function isPassiveRow(left: readonly Word[], right: readonly Word[]): boolean {
  const subject = subjectAt(right, 0);
  const verb = right[subject?.verb ?? -1];
  return (
    /(?:ed|en|wn|nt)$/.test(verb?.lower ?? "") &&
    verb?.pos === "VERB" &&
    /^(?:ADP|PUNCT|VERB)$/.test(right[(subject?.verb ?? 0) + 1]?.pos ?? "PUNCT") &&
    left.some(({ lower }, at) => lower === "be" && /(?:ed|en|wn|nt)$/.test(left[at + 1]?.lower ?? ""))
  );
}
