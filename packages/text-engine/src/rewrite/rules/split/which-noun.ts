import type { Word } from "../../sentence.ts";
import { type Antecedent, lastPhrase } from "./antecedent.ts";

/** "a poll which asked …": without a comma, only behind a thing met for the first time or pointed at. */
export function isMetFirst(left: readonly Word[]): boolean {
  const phrase = lastPhrase(left);
  if (phrase === null) return false;
  if (/^(?:respect|regard|way|manner|sense|case)$/.test(phrase.head.lower)) return false;
  if (/^(?:this|these)$/.test(left[phrase.start]?.lower ?? "") && !/^(?:if|when)$/.test(left[0]?.lower ?? ""))
    return true;
  if (!isTold(left, phrase.start)) return false;
  if (left[0]?.lower === "it" && left[2]?.pos === "ADJ") return false;
  const isNamed = left.slice(phrase.start, phrase.end).some((word) => word.pos === "PROPN");
  if (phrase.head.pos === "PROPN" && left[phrase.start - 1]?.pos === "ADP") return false;
  return isNamed || /^an?$/.test(left[phrase.start]?.lower ?? "");
}

function isTold(left: readonly Word[], end: number): boolean {
  return !left
    .slice(0, end)
    .some((word) =>
      /^(?:if|when|need|want|not|n't|no|any|can|could|may|might|must|should|would|of|like|as|than)$/.test(
        word.lower,
      ),
    );
}

/** "Mean Squared Error (MSE), which …": the short name that was just given. */
export function shortName(left: readonly Word[]): Antecedent | null {
  const [open, name, close] = left.slice(-3);
  if (open?.text !== "(" || close?.text !== ")" || !name || !/^[A-Z][A-Z\d]{1,5}$/.test(name.text))
    return null;
  return left.at(-4)?.pos === "PROPN" ? { text: name.text, plural: false, isName: true } : null;
}

/** "a wood, covered with ferns, which …": the wood may be meant as well as the ferns. */
export function isInParticiple(left: readonly Word[]): boolean {
  const first = left[left.findLastIndex((word) => word.text === ",") + 1];
  return left[0] !== first && first?.pos === "VERB" && /(?:ed|en|wn)$/.test(first.lower);
}

/** "in the core language": a preposition close in front of the last noun. */
export function isInPhrase(left: readonly Word[]): boolean {
  const start = Math.max(0, left.length - 5);
  return left
    .slice(start, -1)
    .some((word, at) => word.pos === "ADP" && !["VERB", "AUX"].includes(left[start + at - 1]?.pos ?? ""));
}

export function namesAnew(word: Word | undefined): boolean {
  return word !== undefined && ["DET", "NOUN", "PROPN"].includes(word.pos);
}

/** "unlike news, which …": the next sentence would seem to speak of what is set against it. */
export function isContrast(left: readonly Word[]): boolean {
  return /\b(?:unlike|(?:in|by) contrast (?:to|with)|as opposed to)$/.test(
    left
      .slice(-6, -1)
      .map((word) => word.lower)
      .join(" "),
  );
}

/** "a collision with the goalkeeper, which ended his career": of a person nobody says "which", but of the driver of a disk. */
export const SOMEBODY =
  /^(?:.*(?:keeper|player|worker|driver|writer|teacher|officer|soldier|leader|woman|brother|sister|daughter|husband)|man|minister|opponent|president|director|doctor|actor|singer|defender|striker|king|queen|friend|wife|son)$/;

/** ", or to", ", and with": what stands behind belongs beside the noun in front of the clause. */
function sharesJoint(joint: string, right: readonly Word[]): boolean {
  return right.some(
    ({ lower }, at) =>
      lower === joint && /^(?:and|or)$/.test(right[at - 1]?.lower ?? "") && right[at - 2]?.text === ",",
  );
}

/** "both fixed costs, which stay the same, and others", "to a bridge, which is old, or to a tunnel": the second of the two is still to come. */
export function isFirstOfTwo(left: readonly Word[], right: readonly Word[]): boolean {
  const phrase = lastPhrase(left);
  const joint = left[(phrase?.start ?? 0) - 1];
  if (joint && /^(?:ADP|PART)$/.test(joint.pos) && sharesJoint(joint.lower, right)) return true;
  if (left.some(({ lower }) => lower === "whether") && right.some(({ lower }) => lower === "or")) return true;
  const near = left.slice(Math.max(0, (phrase?.start ?? left.length) - 1));
  if (!near.some(({ lower }) => /^(?:both|either|neither|between)$/.test(lower))) return false;
  return right.some(({ text }, at) => text === "," && /^(?:and|or|nor)$/.test(right[at + 1]?.lower ?? ""));
}
