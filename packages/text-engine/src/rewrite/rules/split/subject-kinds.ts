import type { Word } from "../../sentence.ts";
import { subjectAt } from "./subject.ts";

/** "using it with other words may help": a clause in -ing that is the subject of what follows it. */
export function isGerundSubject(words: readonly Word[]): boolean {
  const subject = subjectAt(words, 0);
  return (
    subject !== null &&
    words[0]?.lower.endsWith("ing") === true &&
    words[0].pos === "VERB" &&
    words[subject.verb]?.pos === "AUX" &&
    !subject.hasClause
  );
}

/** "this costs time", "this change is small": what is told of all that came before, its time and all. */
export function sumsUp(right: readonly Word[]): boolean {
  const subject = subjectAt(right, 0);
  const verb = right[subject?.verb ?? -1];
  return right[0]?.lower === "this" && verb !== undefined && subject !== null && subject.verb < 4;
}
