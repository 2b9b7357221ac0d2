import { isPersonNoun } from "../../../text/person-nouns.ts";
import { type Antecedent, antecedentOf } from "./antecedent.ts";
import { hasMainClause, type Splitter, startsClause } from "./clause.ts";
import { stopEdit } from "./stop.ts";

/** "…, whose walls are thin" → "…. Its walls are thin"; a name is said again: "Wood's band plays on". */
export const splitWhose: Splitter = ({ sentence, from, at }) => {
  const [comma, whose, next] = sentence.words.slice(at, at + 3);
  if (comma?.text !== "," || whose?.lower !== "whose" || !next) return null;
  const left = sentence.words.slice(from, at);
  const right = sentence.words.slice(at + 2);
  const clause = [{ ...whose, lower: "the", pos: "DET" }, ...right];
  if (!hasMainClause(left) || !startsClause(clause)) return null;
  const antecedent = antecedentOf(left, { ...next, pos: "AUX", lower: "can" });
  if (!antecedent || antecedent.text === "This" || isPersonNoun(left.at(-1)?.lower ?? "")) return null;
  const owner = ownerOf(antecedent, sentence.text.includes("’") ? "’" : "'");
  return owner === null ? null : [stopEdit(comma.start, next, owner)];
};

function ownerOf({ isName, text, plural }: Antecedent, apostrophe: string): string | null {
  if (isName) return `${text}${apostrophe}s`;
  return plural ? "Their" : "Its";
}
