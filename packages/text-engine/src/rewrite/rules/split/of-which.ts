import type { Word } from "../../sentence.ts";
import { hasMainClause, type Splitter, startsClause } from "./clause.ts";
import { awaitsVerb, resumes } from "./goes-on.ts";
import { stopEdit } from "./stop.ts";
import { hasVerb } from "./verb.ts";

const POINTERS: readonly [RegExp, string][] = [
  [/^in which case$/, "In that case,"],
  [/^for which reason$/, "For this reason,"],
  [/^in which event$/, "In that case,"],
  [/^at which point$/, "At that point,"],
  [/^by which time$/, "By that time,"],
  [/^after which/, "After that,"],
  [/^during which/, "During this time,"],
];

/** "…, in which case it stops" → "…. In that case, it stops"; "…, some of which are old" → "…. Some of these are old". */
export const splitOfWhich: Splitter = ({ sentence, from, at }) => {
  const [comma, first, second, third, fourth] = sentence.words.slice(at, at + 5);
  if (comma?.text !== "," || !first || !third || !fourth) return null;
  const left = sentence.words.slice(from, at);
  if (!hasMainClause(left)) return null;
  if (
    /^(?:all|some|many|most|both|one|two|three|half|several|each|none|neither|few|much)$/.test(first.lower) &&
    second?.lower === "of" &&
    /^(?:which|whom)$/.test(third.lower)
  )
    return hasVerb(sentence.words.slice(at + 4)) &&
      !resumes(sentence.words.slice(at + 4)) &&
      !awaitsVerb(sentence.words.slice(at + 4))
      ? amountOf(comma, first, third, fourth, at)
      : null;
  const said = [first, second, third].map((word) => word?.lower).join(" ");
  const pointer = POINTERS.find(([pattern]) => pattern.test(said));
  if (!pointer) return null;
  const next = pointer[0].source.endsWith("$") ? fourth : third;
  const right = sentence.words.slice(sentence.words.indexOf(next));
  return startsClause(right) && !hasAlternative(right) && !resumes(right)
    ? [stopEdit(comma.start, next, pointer[1])]
    : null;
};

/** "as a firm, in which case …, or as software": what stands in front of the joint goes on behind it. */
function hasAlternative(right: readonly Word[]): boolean {
  return right.some((word, at) => word.lower === "or" && right[at + 1]?.pos === "ADP");
}

function amountOf(comma: Word, amount: Word, which: Word, next: Word, at: number): ReturnType<Splitter> {
  const these = which.lower === "whom" ? "them" : "these";
  const why = "one idea per sentence";
  return [
    { ...stopEdit(comma.start, amount, ""), group: at },
    { start: which.start, end: which.end, text: these, rule: "split", why, group: at },
  ].filter((edit) => edit.start < next.start);
}
