import type { Edit, Operation, Sentence } from "../sentence.ts";
import { isFree } from "../sentence.ts";
import { baseOf } from "./ability.ts";

/** What says no more than "to" does. */
const OPENINGS =
  "for the purpose of,for the purposes of,with a view to,with the aim of,with the goal of,with the intention of,with the object of,with the purpose of"
    .split(",")
    .map((opening) => opening.split(" "));

/** "It was built for the purpose of storing oil" → "It was built to store oil". */
export const rewritePurpose: Operation = (sentence) =>
  sentence.words.flatMap((_, at) => purposeAt(sentence, at) ?? []);

function purposeAt(sentence: Sentence, at: number): Edit | null {
  const { words } = sentence;
  const opening = OPENINGS.find((tokens) => tokens.every((token, i) => words[at + i]?.lower === token));
  const from = words[at];
  const gerund = words[at + (opening?.length ?? 0)];
  if (!opening || !from || !gerund || at === 0) return null;
  const base = baseOf(gerund.lower);
  if (base === undefined || !isFree(sentence, from.start, gerund.end)) return null;
  return {
    start: from.start,
    end: gerund.end,
    text: `to ${base}`,
    rule: "verb:purpose",
    why: "fewer words for the same thing",
  };
}
