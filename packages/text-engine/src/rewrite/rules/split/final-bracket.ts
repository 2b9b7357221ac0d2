import { CAPITAL, type Word } from "../../sentence.ts";
import { antecedentOf, lastPhrase } from "./antecedent.ts";
import { countWords, isMainClause, type Splitter } from "./clause.ts";
import { gapBefore } from "./stop.ts";
import { mainSubject } from "./main-subject.ts";

const MIN_LEFT = 10;
const MIN_INNER = 4;
const WHY = "one idea per sentence";

/** "…the window (sometimes called a pool)." → "…the window. (This window is sometimes called a pool.)", in the same way "the one that …" and a row of examples. */
export const splitFinalBracket: Splitter = ({ sentence, from, at }) => {
  const { words } = sentence;
  const [close, stop] = words.slice(-2);
  const next = words[at + 1];
  if (words[at]?.text !== "(" || !next || close?.text !== ")" || stop?.text !== ".") return null;
  const left = words.slice(from, at);
  const inner = words.slice(at + 1, -2);
  if (inner.some((word) => /^[()]$/.test(word.text)) || countWords(inner) < MIN_INNER) return null;
  if (countWords(left) < MIN_LEFT || !isMainClause(left) || !mainSubject(left)) return null;
  const opening = openingFor(left, inner);
  if (left.some((word) => word.text === "(")) return null;
  if (opening === null) return null;
  const isStopped = /\.$/.test(inner.at(-1)?.text ?? "");
  return [
    {
      start: gapBefore(sentence, at),
      end: next.start,
      text: `. (${CAPITAL}${opening} `,
      rule: "split",
      why: WHY,
      group: at,
    },
    { start: close.start, end: stop.end, text: isStopped ? ")" : ".)", rule: "split", why: WHY, group: at },
  ];
};

function openingFor(left: readonly Word[], inner: readonly Word[]): string | null {
  if (isRow(left, inner)) return "examples are";
  const [first, second, third] = inner;
  const isCalled =
    /^(?:sometimes|often|also|usually)$/.test(first?.lower ?? "") && second?.lower === "called";
  const isOne = first?.lower === "the" && second?.lower === "one" && third?.lower !== "or";
  if (!isCalled && !isOne) return null;
  const antecedent = antecedentOf(left, { ...(first as Word), pos: "AUX", lower: "is" });
  return antecedent && !antecedent.plural && antecedent.text !== "This" ? `${antecedent.text} is` : null;
}

/** "differ in many ways (the design, the data, etc.)": things behind a plural, and nothing told of them. */
function isRow(left: readonly Word[], inner: readonly Word[]): boolean {
  return (
    lastPhrase(left)?.plural === true &&
    /^etc\.?$/.test(inner.findLast((word) => word.text !== ".")?.lower ?? "") &&
    inner.filter((word) => word.text === ",").length > 1 &&
    !inner.some((word) => word.pos === "AUX" || /^(?:that|which|who|if|when)$/.test(word.lower))
  );
}
