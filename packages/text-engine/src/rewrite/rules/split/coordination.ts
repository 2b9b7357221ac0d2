import type { Word } from "../../sentence.ts";
import { isMainClause, type Splitter, startsClause, stopEdit } from "./clause.ts";

const OPENINGS: ReadonlyMap<string, string> = new Map([["but", "But"], ["so", "So"], ["and", ""], ["yet", "But"], ["or", "Or"]]);

/** ", but CLAUSE" → ". But CLAUSE"; ", and CLAUSE" → ". CLAUSE". A comma earlier in the clause speaks for a list. */
export const splitCoordination: Splitter = ({ sentence, from, at }) => {
  const [comma, joiner, next] = sentence.words.slice(at, at + 3);
  const opening = OPENINGS.get(joiner?.lower ?? "");
  if (comma?.lower !== "," || !joiner || !next || opening === undefined) return null;
  if (joiner.lower === "so" && ["that", "as", "far"].includes(next.lower)) return null;
  const left = sentence.words.slice(from, at);
  const right = sentence.words.slice(at + 2);
  if (!isMainClause(left) || !startsClause(right) || hangsTogether(left, joiner.lower)) return null;
  return [stopEdit(comma.start, next, opening)];
};

function hangsTogether(left: Word[], joiner: string): boolean {
  const first = left[0]?.lower ?? "";
  if (["whether", "either", "neither", "both", "if", "unless"].includes(first)) return true;
  if (joiner === "or") return true;
  return joiner === "and" && left.some((word) => [",", "between", "both", "that", "if", "when"].includes(word.lower)) && !startsClause(left);
}
