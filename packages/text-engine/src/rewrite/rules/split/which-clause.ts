import { MODALS } from "../../../text/function-words.ts";
import type { Word } from "../../sentence.ts";
import { goesOn } from "./goes-on.ts";

/** Verbs that say something about the whole clause before them: "…, which means that …". */
const CLAUSE_VERBS =
  /^(?:means?|meant|makes?|made|allows?|allowed|leads?|led|causes?|caused|gives?|gave|requires?|required|lets?|helps?|helped|implies|implied|results?|resulted|explains|ensures?|reduces?|increases?|improves?)$/;

/** "storms, which often cause floods": the form tells that several things do it, not the clause. */
const OF_MANY =
  /^(?:mean|make|allow|let|lead|cause|give|require|help|imply|result|explain|ensure|reduce|increase|improve)$/;

/** Whether "This" is sure to be what the whole clause tells. */
export function pointsAtClause(right: readonly Word[], place: number): boolean {
  return saysOfClause(right, place) || judges(right, place) || isLikeness(right, place);
}

function saysOfClause(right: readonly Word[], place: number): boolean {
  const verb = right[place] as Word;
  const after = right[place + 1]?.lower ?? "";
  if (MODALS.test(verb.lower)) return CLAUSE_VERBS.test(after);
  if (/^(?:takes|took)$/.test(verb.lower)) return right.slice(place + 1, place + 4).some(isTime);
  if (/^(?:comes|came)$/.test(verb.lower) && after === "as") return true;
  if (OF_MANY.test(verb.lower)) return false;
  return CLAUSE_VERBS.test(verb.lower) || (verb.lower === "is" && /^(?:why|how|when|because)$/.test(after));
}

/** "…, which takes much longer", "…, which took days": what is done takes time. */
function isTime({ lower }: Word): boolean {
  return /^(?:longer|time|seconds|minutes|hours|days|weeks|months|years|effort|courage|patience)$/.test(
    lower,
  );
}

/** "…, which can be impossible": a judgement of what is done, not of the noun. */
function judges(right: readonly Word[], place: number): boolean {
  const said = right.slice(place).map((word) => word.lower);
  const be = /^(?:can|could|may|might|will|would)$/.test(said[0] ?? "") ? 1 : 0;
  return (
    /^(?:be|is|was)$/.test(said[be] ?? "") &&
    ((JUDGEMENTS.test(said[be + 1] ?? "") && /^(?:[.,]|)$/.test(said[be + 2] ?? "")) ||
      (REACTIONS.test(said[be + 1] ?? "") &&
        /^(?:[.,]|as|because|since|given|considering|when|for|to|)$/.test(said[be + 2] ?? "")))
  );
}

/** How somebody takes it: never of the noun alone. */
const REACTIONS =
  /^(?:understandable|surprising|unsurprising|ironic|odd|strange|natural|logical|unfortunate|hardly|regrettable|appropriate|reasonable|frightening|annoying|worrying|alarming|disappointing|embarrassing|frustrating|shocking|encouraging|reassuring|tempting)$/;

const JUDGEMENTS =
  /^(?:impossible|possible|difficult|hard|easy|dangerous|unlikely|likely|unfair|wrong|illegal|useful|helpful|expensive|tedious)$/;

/** "…, which is like a …": "This" may be the noun as well as the whole clause. */
function isLikeness(right: readonly Word[], place: number): boolean {
  const [verb, like, next] = right.slice(place, place + 3);
  return verb?.lower === "is" && like?.lower === "like" && /^an?$/.test(next?.lower ?? "") && !goesOn(right);
}

/** What an act brings about: behind one that is done, "This" is the act, though the noun beside it could do the same. */
const EFFECTS =
  /^(?:curtails|curtailed|limits|limited|lowers|lowered|raises|raised|decreases|decreased|lessens|slows|slowed|speeds|complicates|complicated|simplifies|simplified|prevents|prevented|enables|enabled|facilitates|facilitated|precludes|eliminates|eliminated|minimizes|minimises|weakens|weakened|strengthens|strengthened|distorts|distorted|biases|biased|suggests|suggested|indicates|indicated|confirms|confirmed|triggers|triggered)$/;

/** "can be tailored to the organism, which curtails …": it is done, and that has this effect. */
export function tellsEffect(left: readonly Word[], verb: Word): boolean {
  return EFFECTS.test(verb.lower) && left.some(isDone);
}

function isDone({ pos, lower }: Word, at: number, left: readonly Word[]): boolean {
  const before = left[at - 1]?.pos === "ADV" ? left[at - 2] : left[at - 1];
  return (
    pos === "VERB" && /(?:ed|en|wn)$/.test(lower) && /^(?:is|are|was|were|be|been)$/.test(before?.lower ?? "")
  );
}

/** Where no noun can be named, the whole clause does this. */
export const BRINGS_ABOUT = /^(?:forces|forced|enables|enabled|prevents|prevented)$/;
