import type { Edit } from "../../sentence.ts";
import { hasNegation } from "./negation.ts";
import { CAPITAL } from "../../sentence.ts";
import {
  countWords,
  hasMainClause,
  isMainClause,
  MIN_HALF_WORDS,
  type Splitter,
  startsClause,
  startsSentence,
  stopEdit,
} from "./clause.ts";
import { hasVerb } from "./verb.ts";

const TRAILING: ReadonlyMap<string, string> = new Map([
  ["although", "But"],
  ["though", "But"],
  ["whereas", "But"],
  ["while", "But"],
  ["because", "This is because"],
]);

/** "CLAUSE, although CLAUSE" → "CLAUSE. But CLAUSE"; "…, because …" → "…. This is because …", not behind a negation. */
export const splitTrailing: Splitter = ({ sentence, from, at }) => {
  const [comma, joiner, next] = sentence.words.slice(at, at + 3);
  const opening = TRAILING.get(joiner?.lower ?? "");
  if (comma?.lower !== "," || opening === undefined || !joiner || !next) return null;
  const left = sentence.words.slice(from, at);
  const right = sentence.words.slice(at + 2);
  if (!hasMainClause(left) || !startsSentence(right)) return null;
  if (joiner.lower === "because" && (hasNegation(left) || left.some((word) => word.pos === "PUNCT")))
    return null;
  return [stopEdit(comma.start, next, opening)];
};

/** "CLAUSE, as it CLAUSE" → "CLAUSE. This is because it CLAUSE"; "as we saw" points elsewhere and stays. */
export const splitAs: Splitter = ({ sentence, from, at }) => {
  const [comma, as, subject, verb] = sentence.words.slice(at, at + 4);
  if (comma?.lower !== "," || as?.lower !== "as" || !subject || !verb) return null;
  const left = sentence.words.slice(from, at);
  const right = sentence.words.slice(at + 2);
  if (
    !isMainClause(left) ||
    !startsClause(right) ||
    hasNegation(left) ||
    left.some((word) => word.pos === "PUNCT")
  )
    return null;
  if (
    ["we", "you", "i"].includes(subject.lower) ||
    right.some((word) =>
      /^(?:shown|seen|saw|see|discussed|described|mentioned|said|noted|follows|usual|well)$/.test(word.lower),
    )
  )
    return null;
  return [stopEdit(comma.start, subject, "This is because")];
};

/** "CLAUSE because CLAUSE", without a comma, in a longer sentence. */
export const splitBecause: Splitter = ({ sentence, from, at }) => {
  const [joiner, next] = sentence.words.slice(at, at + 2);
  if (joiner?.lower !== "because" || !next || next.lower === "of" || sentence.words[at - 1]?.pos === "PUNCT")
    return null;
  const left = sentence.words.slice(from, at);
  const right = sentence.words.slice(at + 1);
  if (countWords(left) < 6 || !isMainClause(left) || !startsClause(right) || hasNegation(left)) return null;
  if (
    [
      "is",
      "was",
      "largely",
      "mostly",
      "especially",
      "perhaps",
      "probably",
      "possibly",
      "precisely",
      "particularly",
      "primarily",
      "either",
      "just",
      "only",
      "simply",
      "partly",
      "mainly",
      "not",
      "but",
      "and",
      "or",
      "that",
    ].includes(sentence.words[at - 1]?.lower ?? "")
  )
    return null;
  if (
    left.some((word) =>
      ["if", "whether", "that", "when", "which", "who", "what", "how", "why", "?"].includes(word.lower),
    )
  )
    return null;
  const before = /\s+$/.exec(sentence.text.slice(0, joiner.start))?.[0].length ?? 0;
  return [stopEdit(joiner.start - before, next, "This is because")];
};

/** "Although the test is slow, it is exact" → "The test is slow. But it is exact". */
export const splitFronted: Splitter = ({ sentence, from, at }) => {
  const first = sentence.words[from];
  const second = sentence.words[from + 1];
  const comma = sentence.words[at];
  const next = sentence.words[at + 1];
  const opening = FRONTED.get(first?.lower ?? "");
  if (from > 0 || comma?.lower !== "," || opening === undefined || !first || !second || !next) return null;
  const left = sentence.words.slice(from + 1, at);
  const right = sentence.words.slice(at + 1);
  if (countWords(left) < MIN_HALF_WORDS - 1 || !startsClause(left) || !hasVerb(left) || !startsClause(right))
    return null;
  if (
    ["it", "he", "she", "they", "this", "these"].includes(second.lower) ||
    left.some((word) => word.lower === ",")
  )
    return null;
  const edits: Edit[] = [
    {
      start: first.start,
      end: second.start,
      text: CAPITAL,
      rule: "split",
      why: "one idea per sentence",
      group: at,
    },
    { ...stopEdit(comma.start, next, opening), group: at },
  ];
  return edits;
};

const FRONTED: ReadonlyMap<string, string> = new Map([
  ["although", "But"],
  ["though", "But"],
  ["because", "So"],
]);
