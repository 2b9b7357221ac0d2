import { MODALS } from "../../../text/function-words.ts";
import type { Word } from "../../sentence.ts";
import type { Clause } from "./participle-doer.ts";
import { isGerund } from "./participle-tail.ts";
import { finiteOf, tenseAt } from "./verb.ts";

/** The verb in -ing as the clause before would have it: "can make", "made", "makes". */
export function finiteFor(gerund: string, { words, subject }: Clause, opening: string): string | null {
  const main = words[subject.verb];
  if (
    main &&
    MODALS.test(main.lower) &&
    words.slice(subject.verb).some(({ lower, pos }) => lower === "that" && pos === "SCONJ")
  )
    return null;
  if (!main || (words[subject.verb + 1]?.lower === "to" && (main.pos === "AUX" || opening !== "This")))
    return null;
  const plural = ["They", "We", "You", "I"].includes(opening);
  if (UNCHANGING.test(main.lower)) {
    if (opening === "They" || (opening === "This" && subject.plural)) return null;
    if (!plural) return finiteOf(gerund, "past", false);
  }
  if (TELLING.test(gerund) && tenseAt(words, subject.verb) !== "past")
    return finiteOf(gerund, "present", plural);
  if (!MODALS.test(main.lower)) return finiteOf(gerund, tenseAt(words, subject.verb), plural);
  const base = finiteOf(gerund, "present", true);
  return base === null ? null : `${main.lower} ${base}`;
}

/** Told of more than one, these may be past or present. */
const UNCHANGING = /^(?:hit|cut|put|set|let|cost|hurt|shut|spread|burst|quit|split)$/;

/** What such a verb tells holds now, whatever may be or has been done. */
const TELLING = /^(?:meaning|depending|ensuring|showing|suggesting|indicating|revealing)$/;

/** "copying the file and adding a line": what the same subject does besides; null where no preposition or verb may govern it. */
export function secondGerund(right: readonly Word[]): Word | null {
  const and = right.findIndex(
    ({ pos }, at) =>
      pos === "CCONJ" && isGerund(right[at + 1]) && !isNounLike(right[at + 2]) && !describes(right, at + 1),
  );
  const second = right[and + 1];
  const inner = right
    .slice(1, and < 0 ? 1 : and)
    .some((word, at, all) => isGerund(word) && all[at - 1]?.pos !== "DET");
  return and < 0 || inner || !second ? null : second;
}

function isNounLike(word: Word | undefined): boolean {
  return word === undefined || /^(?:PUNCT|AUX|CCONJ)$/.test(word.pos) || word.lower === "of";
}

/** "investors and growing numbers of small firms". */
function describes(words: readonly Word[], at: number): boolean {
  return (
    /^(?:rising|falling|growing|increasing|mounting|declining|competing|existing|surrounding)$/.test(
      words[at]?.lower ?? "",
    ) && /^(?:NOUN|ADJ|PROPN)$/.test(words[at + 1]?.pos ?? "")
  );
}

/** "has later moved": an adverb stands behind the auxiliary, else in front. */
export function withAdverb(verb: string, adverb: string): string {
  return adverb === "" ? verb : verb.replace(/^(?:(?:has|have) )?/, (auxiliary) => `${auxiliary}${adverb} `);
}

/** "can copy … and can add": the second verb shares the auxiliary of the first. */
export const MODAL_BEFORE = /^(?:can|could|may|might|must|shall|should|will|would|has|have) (.*)$/;

/** Such a verb takes another in -ing: "enjoying walking and swimming". */
export const GOVERNS =
  /^(?:enjoying|including|involving|avoiding|preventing|considering|suggesting|recommending|meaning|starting|stopping|liking|preferring)$/;
