import { CAPITAL, type Word } from "../../sentence.ts";
import {
  countWords,
  hasMainClause,
  isMainClause,
  type Joint,
  type Splitter,
  startsClause,
  startsSentence,
  stopEdit,
  gapBefore,
} from "./clause.ts";
import { isParticiple } from "./participle-first.ts";
import { subjectAt } from "./subject.ts";
import { hasVerb } from "./verb.ts";

/** "CLAUSE; CLAUSE" → "CLAUSE. CLAUSE"; a row of semicolons is a list and stays. */
export const splitSemicolon: Splitter = (joint) => (countOf(joint, ";") > 1 ? null : splitMark(joint, ";"));

/** Behind a colon these begin a list of points, not a sentence: "…: what is done, by when, for whom". */
const QUESTION_WORDS = new Set(["what", "who", "whom", "whose", "which", "how", "when", "where", "why"]);

/** "CLAUSE: CLAUSE" → "CLAUSE. CLAUSE" when what follows stands on its own. */
export const splitColon: Splitter = (joint) => {
  const right = joint.sentence.words.slice(joint.at + 1);
  if (QUESTION_WORDS.has(right[0]?.lower ?? "")) return null;
  const isSentence = startsSentence(right) && !isParticiple(right) && !isNamed(right);
  const isTitle = joint.sentence.words[joint.at - 1]?.pos === "PROPN";
  return (isSentence || (!isTitle && isWritten(right))) &&
    countOf(joint, ":") === 1 &&
    countOf(joint, ";") === 0
    ? splitMark(joint, ":")
    : null;
};

/** A capital behind the colon: the author began a sentence there. */
function isWritten(right: Word[]): boolean {
  const first = right[0];
  return (
    first !== undefined && /^\p{Lu}\p{Ll}/u.test(first.text) && first.pos !== "PROPN" && countWords(right) > 5
  );
}

/** "CLAUSE — CLAUSE" → "CLAUSE. CLAUSE"; a pair of dashes is a bracket and stays. */
export const splitDash: Splitter = (joint) => {
  const mark = joint.sentence.words[joint.at]?.text ?? "";
  if (!/^(?:[—–]|--)$/.test(mark) || countOf(joint, mark) !== 1) return null;
  const right = joint.sentence.words.slice(joint.at + 1);
  return startsSentence(right) && !isParticiple(right) && !isNamed(right) ? splitMark(joint, mark) : null;
};

/** "…: the reality that pumps fail": what is named may carry the only verb. */
function isNamed(right: Word[]): boolean {
  return subjectAt(right, 0)?.hasClause === true;
}

function splitMark({ sentence, from, at }: Joint, mark: string): ReturnType<Splitter> {
  const word = sentence.words[at];
  const next = sentence.words[at + 1];
  if (word?.lower !== mark || !next) return null;
  const left = sentence.words.slice(from, at);
  const right = sentence.words.slice(at + 1);
  if (/^(?:\d.*|\(|what|how|why|who|which|whether|where|though|although|including)$/i.test(next.text))
    return null;
  if (next.lower.endsWith("ing") && next.pos === "VERB" && !startsClause(right)) return null;
  if (
    /^(?:includes?|included|contains?|be|is|are|was|were|means?|says?|said|adds?|added|asks?|asked|wr[io]tes?|written|repl(?:y|ies|ied)|warn(?:s|ed)?|told|tells?|answer(?:s|ed)?|follows|following|a|the)$/.test(
      left.at(-1)?.lower ?? "",
    )
  )
    return null;
  if (left.slice(0, 2).some((part) => /^(?:what|how|why)$/.test(part.lower))) return null;
  if (!hasMainClause(left) || !hasVerb(right) || right.length < 5 || /[\uE000-\uF8FF]/.test(next.text))
    return null;
  const space = /\s+$/.exec(sentence.text.slice(0, word.start))?.[0].length ?? 0;
  const opening = HOWEVER.get(next.lower);
  const third = sentence.words[at + 3];
  if (opening !== undefined && sentence.words[at + 2]?.lower === "," && third)
    return [stopEdit(word.start - space, third, opening)];
  return [stopEdit(word.start - space, next, "")];
}

const HOWEVER: ReadonlyMap<string, string> = new Map([
  ["however", "But"],
  ["therefore", "So"],
  ["thus", "So"],
  ["consequently", "So"],
  ["hence", "So"],
  ["nevertheless", "But"],
  ["moreover", "Also,"],
  ["furthermore", "Also,"],
]);

function countOf({ sentence }: Joint, mark: string): number {
  return sentence.words.filter((word) => word.text === mark).length;
}

/** "CLAUSE (CLAUSE)." → "CLAUSE. (CLAUSE.)" when the bracket at the end is a sentence of its own. */
export const splitBracket: Splitter = ({ sentence, from, at }) => {
  const open = sentence.words[at];
  const next = sentence.words[at + 1];
  const close = sentence.words.at(-2);
  if (open?.text !== "(" || !next || close?.text !== ")" || sentence.words.at(-1)?.text !== ".") return null;
  const inner = sentence.words.slice(at + 1, -2);
  if (
    inner.some((word) => /[()]/.test(word.text)) ||
    !startsClause(inner) ||
    !isMainClause(sentence.words.slice(from, at))
  )
    return null;
  const end = sentence.words.at(-1) as Word;
  return [
    {
      start: gapBefore(sentence, at),
      end: next.start,
      text: `. (${CAPITAL}`,
      rule: "split",
      why: "one idea per sentence",
      group: at,
    },
    { start: close.start, end: end.end, text: ".)", rule: "split", why: "one idea per sentence", group: at },
  ];
};
