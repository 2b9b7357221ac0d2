import type { Sentence, Word } from "../../sentence.ts";
import { mainSubject } from "./main-subject.ts";
import { subjectAt } from "./subject.ts";
import { hasVerb, isBaseForm } from "./verb.ts";

/** A shorter reason reads better in one sentence with what it explains. */
export const MIN_BECAUSE_WORDS = 16;

/** A second "But" against the first, or a second "This is because", reads as a row of turns. */
export function isSaidTwice({ words }: Sentence, from: number, opening: string): boolean {
  const said = opening === "But" ? /^(?:but|however|although|though|whereas)$/ : /^(?:because|since)$/;
  const before = words.slice(0, from);
  return from === 0
    ? opening === "But" && said.test(words[0]?.lower ?? "")
    : before.slice(opening === "But" ? -2 : 0).some(({ lower }) => said.test(lower));
}

/** "The owner, who was late because …": the reason belongs to something inside. */
export function isInner(left: readonly Word[]): boolean {
  const comma = left.findLastIndex((word) => word.text === ",");
  const last = left.slice(comma + 1);
  if (comma < 0) return false;
  if (mainSubject(left) === null || /^(?:who|which|whose|where|that)$/.test(last[0]?.lower ?? ""))
    return true;
  return !hasVerb(last) && !["ADV", "ADP"].includes(last[0]?.pos ?? "");
}

/** "…, since it is late, we go": a clause of its own follows, so the reason belongs to that. */
export function goesOn(right: readonly Word[]): boolean {
  return right.some(
    (word, at) =>
      word.text === "," && (subjectAt(right, at + 1) !== null || isSecondAct(right.slice(at + 1))),
  );
}

/** "…, since that is all it does, and then fetch …": the first verb of the sentence has a second. */
function isSecondAct(words: readonly Word[]): boolean {
  const start = words[1]?.pos === "ADV" ? 2 : 1;
  const verb = words[start];
  return words[0]?.pos === "CCONJ" && verb !== undefined && isBaseForm(verb) && !verb.lower.endsWith("ing");
}
