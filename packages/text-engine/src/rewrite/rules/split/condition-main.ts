import type { Word } from "../../sentence.ts";
import { plainVerb } from "./condition-kind.ts";
import { subjectAt } from "./subject.ts";

/** The verb of what follows: behind its subject, or an order at its start. */
export function mainVerb(right: Word[]): Word | undefined {
  const subject = subjectAt(right, 0);
  if (subject) return right[subject.verb];
  const plain = plainVerb(right);
  if (plain) return right[plain.verb];
  const first = right[politeness(right)];
  if (/^[A-Z]{2}/.test(first?.text ?? "") && right[1]?.text === ",") return undefined;
  return first?.pos === "VERB" && !/(?:ing|ed|s)$/.test(first.lower) ? first : undefined;
}

/** "please write to us", "do not write to us": how many words stand before what is ordered. */
function politeness([first, second]: readonly Word[]): number {
  if (first?.lower === "please") return 1;
  return first?.lower === "do" && second?.lower === "not" ? 2 : 0;
}

/** "when we compare them, we can see that …": the finding is about the comparison, no case is supposed. */
export function isFinding(right: readonly Word[]): boolean {
  return FINDING.test(
    right
      .slice(0, 4)
      .map(({ lower }) => lower)
      .join(" "),
  );
}

const FINDING = /^(?:we|you) (?:(?:can|will|may|also|then|clearly) ){0,2}(?:see|notice|observe|find)\b/;

/** "keep the bridge, and mend the road, then …": the condition goes on up to its "then". */
export function hasThen(right: readonly Word[]): boolean {
  return right.some(({ lower }, at) => lower === "then" && right[at - 1]?.text === ",");
}
