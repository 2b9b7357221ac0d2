import type { Word } from "../../sentence.ts";
import { subjectAt } from "./subject.ts";

/** "using it with other words may help": a clause in -ing that is the subject of what follows it. */
export function isGerundSubject(words: readonly Word[]): boolean {
  const subject = subjectAt(words, 0);
  return (
    subject !== null &&
    words[0]?.lower.endsWith("ing") === true &&
    words[0].pos === "VERB" &&
    !TAKES_CLAUSE.test(words[0].lower) &&
    words[subject.verb]?.pos === "AUX" &&
    !subject.hasClause
  );
}

/** "ensuring it will open": the auxiliary belongs to the clause this verb takes. */
export const TAKES_CLAUSE =
  /^(?:saying|meaning|showing|suggesting|warning|claiming|arguing|believing|ensuring|guaranteeing|hoping|knowing|indicating|revealing|thinking|assuming|proving|implying|stating|noting)$/;

/** "this costs time", "this change is small": what is told of all that came before, its time and all. */
export function sumsUp(right: readonly Word[]): boolean {
  const subject = subjectAt(right, 0);
  const verb = right[subject?.verb ?? -1];
  return right[0]?.lower === "this" && verb !== undefined && subject !== null && subject.verb < 4;
}
