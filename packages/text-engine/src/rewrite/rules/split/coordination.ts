import type { Word } from "../../sentence.ts";
import {
  hasMainClause,
  isMainClause,
  type Splitter,
  startsClause,
  startsSentence,
  stopEdit,
} from "./clause.ts";
import { isFiniteVerb } from "./verb.ts";

const OPENINGS: ReadonlyMap<string, string> = new Map([
  ["but", "But"],
  ["so", "So"],
  ["and", ""],
  ["yet", "But"],
  ["or", "Or"],
]);

const QUESTION_WORDS = new Set("what how why who which whose whether where".split(" "));
const OPENINGS_WITH_COMMA = new Set(
  "for in on with after before once here then at by during however also so but thus".split(" "),
);

/** ", but CLAUSE" → ". But CLAUSE"; ", and CLAUSE" → ". CLAUSE". A comma earlier in the clause speaks for a list. */
export const splitCoordination: Splitter = ({ sentence, from, at }) => {
  const [comma, joiner, next] = sentence.words.slice(at, at + 3);
  const opening = OPENINGS.get(joiner?.lower ?? "");
  if (comma?.lower !== "," || !joiner || !next || opening === undefined) return null;
  if (joiner.lower === "so" && ["that", "as", "far"].includes(next.lower)) return null;
  const left = sentence.words.slice(from, at);
  const right = sentence.words.slice(at + 2);
  if (hangsTogether(left, joiner.lower) || QUESTION_WORDS.has(next.lower)) return null;
  if (joiner.lower === "and" ? !isMainClause(left) : !hasMainClause(left)) return null;
  if (!startsSentence(right) && !(["so", "but"].includes(joiner.lower) && mayFollow(right, joiner.lower)))
    return null;
  return [stopEdit(comma.start, next, opening)];
};

/** Behind ", so" and ", but" stands a clause even where the tagger misses its verb or its subject is long. */
function mayFollow(right: Word[], joiner: string): boolean {
  const first = right[0];
  if (!first || right.length < 6 || NOT_A_CLAUSE.has(first.lower)) return false;
  return (
    ["DET", "NOUN", "PRON", "PROPN", "ADJ"].includes(first.pos) &&
    (joiner === "so" || right.slice(1).some((word) => word.pos === "AUX"))
  );
}

const NOT_A_CLAUSE = new Set(
  "that as far much many long too on is are do does also not rather only instead which who what how".split(
    " ",
  ),
);

function hangsTogether(left: Word[], joiner: string): boolean {
  const first = left[0]?.lower ?? "";
  if (["whether", "either", "neither", "both"].includes(first)) return true;
  if (
    joiner === "and" &&
    left.filter((word) => word.lower === ",").length > (OPENINGS_WITH_COMMA.has(first) ? 1 : 0)
  )
    return true;
  if (joiner === "and" && ["if", "unless", "when", "as", "while"].includes(first)) return true;
  if (joiner === "or") return true;
  return (
    joiner === "and" &&
    left.some((word) => [",", "between", "both", "that", "if", "when"].includes(word.lower)) &&
    !startsSentence(left)
  );
}

/** "CLAUSE and it CLAUSE", without a comma: only where the second subject is a pronoun with its verb right behind it. */
export const splitBeforePronoun: Splitter = ({ sentence, from, at }) => {
  const [joiner, pronoun, verb] = sentence.words.slice(at, at + 3);
  const opening = joiner?.lower === "and" ? "" : joiner?.lower === "but" ? "But" : null;
  if (
    opening === null ||
    !pronoun ||
    !verb ||
    !["he", "she", "it", "they", "we", "there", "this"].includes(pronoun.lower)
  )
    return null;
  const left = sentence.words.slice(from, at);
  const right = sentence.words.slice(at + 1);
  if (
    left.at(-1)?.lower === "," ||
    !isFiniteVerb(verb, 1, [pronoun, verb]) ||
    !isMainClause(left) ||
    !startsClause(left) ||
    !startsClause(right)
  )
    return null;
  if (
    left.some((word) =>
      ["if", "when", "that", "whether", "because", "while", "which", "who", "how", "what", "where"].includes(
        word.lower,
      ),
    )
  )
    return null;
  const space = (sentence.words[at - 1] as Word).end;
  return [stopEdit(space, pronoun, opening)];
};

/** "CLAUSE, so that CLAUSE" → "CLAUSE. This way, CLAUSE". */
export const splitSoThat: Splitter = ({ sentence, from, at }) => {
  const [so, that, next] = sentence.words.slice(at, at + 3);
  if (so?.lower !== "so" || that?.lower !== "that" || !next) return null;
  const comma = sentence.words[at - 1]?.lower === ",";
  const left = sentence.words.slice(from, comma ? at - 1 : at);
  const right = sentence.words.slice(at + 2);
  if (!isMainClause(left) || !startsClause(left) || !startsClause(right) || left.length < 6) return null;
  return [stopEdit((left.at(-1) as Word).end, next, "This way,")];
};
