import type { Edit, Word } from "../../sentence.ts";
import type { Splitter } from "./clause.ts";
import { gapBefore, stopEdit } from "./stop.ts";
import { isSameForm } from "./same-form.ts";
import { actionOf, subjectFor } from "./second-verb.ts";

/** "It takes a box, opens the lid, and counts the parts" → "It takes a box. It opens the lid and counts the parts." */
export const splitSeries: Splitter = ({ sentence, from, at }) => {
  const { words, text } = sentence;
  const verb = words[at + 1];
  if (words[at]?.text !== "," || !verb) return null;
  const last = words.findIndex(
    (word, index) => index > at + 1 && word.lower === "and" && words[index - 1]?.text === ",",
  );
  const third = words[last + 1]?.lower === "then" ? words[last + 2] : words[last + 1];
  const left = words.slice(from, at);
  if (last < 0 || !third || words.slice(at + 1, last - 1).some((word) => word.text === ",")) return null;
  const clause = actionOf(left, words.slice(at + 1), verb);
  if (!clause || !isSameForm(left, clause, third)) return null;
  const opening = subjectFor(text, left, clause, verb);
  if (opening === null) return null;
  const comma = words[last - 1] as Word;
  const drop: Edit = {
    start: comma.start,
    end: comma.end,
    text: "",
    rule: "split",
    why: "one idea per sentence",
    group: at,
  };
  return [{ ...stopEdit(gapBefore(sentence, at), verb, opening), group: at }, drop];
};
