import type { Word } from "../../sentence.ts";
import { startsClause } from "./clause.ts";
import { isPlural } from "./noun-phrase.ts";
import { subjectAt } from "./subject.ts";
import { isBaseForm, isFiniteVerb, isPastForm } from "./verb.ts";

/** "when you add a plate, it moves" speaks of any time, "when the war ended, it closed" of one; "whenever" of any. */
export function isGeneral(left: readonly Word[], verb: number, main: Word, joiner: string): boolean {
  const word = left[verb];
  if (word === undefined || isPastForm(word) || isPastForm(main)) return false;
  if (left.some(({ lower }) => /^(?:today|tonight|tomorrow|now|finally)$/.test(lower))) return false;
  if (left[0]?.pos === "NUM" || (left[0]?.pos === "NOUN" && isPlural(left[0]))) return true;
  return joiner === "whenever" || /^(?:you|we|your|our|a|an|the)$/.test(left[0]?.lower ?? "");
}

/** "If it lasted so long, it is clear that…" tells what happened; "If it lasted, we would…" supposes. */
export function isEvent(left: Word[], verb: number, main: Word | undefined): boolean {
  const word = left[verb] as Word;
  if (word.pos === "AUX" && word.lower !== "were" && left[verb + 1]?.lower === "to") return true;
  if (/^(?:you|we)$/.test(left[0]?.lower ?? "")) return false;
  return isPastForm(word) && !/^(?:would|could|might|should|'d)$/.test(main?.lower ?? "");
}

/** Whether an earlier comma already ends the condition, or a second condition follows that is not `other`. */
export function isDivided(left: Word[], other: Word | undefined): boolean {
  return left.some(
    (word, at) =>
      word.text === "," &&
      (/^(?:if|when)$/.test(left[at + 1]?.lower ?? "") ||
        (/^(?:if|when)$/.test(left[at + 2]?.lower ?? "") && left[at + 2] !== other) ||
        (at > 1 && isOrderAt(left, at + 1)) ||
        subjectAt(left, at + 1) !== null),
  );
}

/** "If you see nothing, look at the tape": what to do, unless a row of acts goes on to its "and". */
function isOrderAt(left: readonly Word[], at: number): boolean {
  const verb = left[at];
  return (
    verb !== undefined &&
    isBaseForm(verb) &&
    !left.slice(at + 1).some(({ lower }) => /^(?:and|or)$/.test(lower))
  );
}

/** The second "if" of "If it rains, and if the wind is high, …". */
export function secondCondition(left: readonly Word[]): Word | undefined {
  const found = left.filter(
    ({ lower }, at) => lower === "if" && left[at - 1]?.lower === "and" && left[at - 2]?.text === ",",
  );
  return found.length === 1 ? found[0] : undefined;
}

/** "if you stop and then restart it": a second act of the condition. */
export function isNextAct(left: readonly Word[], then: number): boolean {
  return (
    left[then - 1]?.lower === "and" &&
    left[then + 1]?.pos !== "PUNCT" &&
    !/^(?:—|–|--|-)$/.test(left[then - 2]?.text ?? "")
  );
}

/** "if it were": a verb that shows no number, since nothing happened. */
export function unreal(left: readonly Word[]): { verb: number } | null {
  const [it, were] = left;
  return /^(?:it|this|that)$/.test(it?.lower ?? "") && were?.lower === "were" ? { verb: 1 } : null;
}

/** "If I go", "If Vienna is quiet": a name with its verb right behind it; other capitals belong to a title: "If Only". */
export function isNameOrI(left: readonly Word[]): boolean {
  const [name, verb] = left;
  return (
    name?.text === "I" ||
    (name?.pos === "PROPN" && /^(?:is|has|does|can|cannot|may|must)$/.test(verb?.lower ?? ""))
  );
}

/** The first verb of a clause that opens plainly, though its subject could not be read to the end. */
export function plainVerb(words: Word[]): { verb: number } | null {
  return startsClause(words) && !words[0]?.lower.endsWith("ing")
    ? { verb: words.findIndex(isFiniteVerb) }
    : null;
}
