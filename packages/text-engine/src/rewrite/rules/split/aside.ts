import { CAPITAL, type Word } from "../../sentence.ts";
import { countWords, isMainClause, type Splitter, gapBefore } from "./clause.ts";
import { isParticiple } from "./participle-first.ts";
import { mainSubject, subjectAt } from "./subject.ts";

/** Farther away nobody would know what the bracket spoke of. */
const MOST_AFTER = 12;
const WHY = "one idea per sentence";

/**
 * "The type (it starts with i) takes 32 bits." → "The type takes 32 bits. (It starts with i.)": a clause in brackets
 * moves behind its sentence, where nothing protected or in brackets follows that it would change places with.
 */
export const splitAside: Splitter = ({ sentence, from, at }) => {
  const { words, text } = sentence;
  const open = words[at];
  const before = words[at - 1];
  const stop = words.at(-1);
  const close = words.findIndex((word, index) => index > at && word.text === ")");
  if (open?.text !== "(" || !before || stop?.text !== "." || close < 0) return null;
  const inner = words.slice(at + 1, close);
  const after = words.slice(close + 1, -1);
  const cause = ["since", "because"].includes(inner[0]?.lower ?? "") ? 1 : 0;
  const first = inner[cause];
  const last = inner.at(-1);
  if (!first || !last || countWords(after) > MOST_AFTER || after.some((word) => word.text === "("))
    return null;
  if (cause === 0 ? !isSentence(inner) : !mainSubject(inner.slice(1))) return null;
  if (!standsAlone(words.slice(from, at), after)) return null;
  const said = text.slice(first.start, last.end).replace(/[.!\s]+$/, "");
  const end = last.text === "!" ? "!" : ".";
  if (hasMark(said) && hasMark(text.slice(words[close]?.end))) return null;
  if (/[*_~"“”]/.test(said)) return null;
  const opening = cause === 1 ? `This is because${first.text === "," ? "" : " "}` : CAPITAL;
  return [
    {
      start: gapBefore(sentence, at),
      end: (words[close] as Word).end,
      text: "",
      rule: "split",
      why: WHY,
      group: at,
    },
    {
      start: stop.start,
      end: stop.end,
      text: `. (${opening}${said}${end})`,
      rule: "split",
      why: WHY,
      group: at,
    },
  ];
};

/** A clause with its subject at the start, or behind "for example," or a condition. */
function isSentence(inner: Word[]): boolean {
  if (["DET", "PRON", "NOUN", "PROPN"].includes(inner[0]?.pos ?? ""))
    return subjectAt(inner, 0) !== null && !isParticiple(inner);
  const isOpened =
    inner[0]?.lower === "if" ||
    (inner[0]?.lower === "for" && /^(?:example|instance)$/.test(inner[1]?.lower ?? ""));
  return isOpened && mainSubject(inner) !== null;
}

function standsAlone(before: Word[], after: Word[]): boolean {
  return (
    mainSubject([...before, ...after]) !== null && (after.length === 0 || isMainClause([...before, ...after]))
  );
}

function hasMark(text: string): boolean {
  return /[\uE000-\uF8FF]/.test(text);
}
