import { countWords, type Splitter } from "./clause.ts";
import { gapBefore, stopEdit } from "./stop.ts";
import { hasNegation } from "./negation.ts";
import { hasSecondVerb } from "./participle-doer.ts";
import { isTail } from "./participle-tail.ts";
import { finiteFor } from "./participle-verb.ts";
import { referTo } from "./reference.ts";
import { isOpen, lastClause } from "./main-subject.ts";

/** A shorter clause reads better with what is done beside it. */
const MIN_WHILE = 8;

/** "…, while keeping the gains" → "…. At the same time, we keep the gains": only where a pronoun names who does both. */
export const splitWhileDoing: Splitter = ({ sentence, from, at }) => {
  const [comma, joiner, gerund, next] = sentence.words.slice(at, at + 4);
  if (comma?.text !== "," || joiner?.lower !== "while" || !gerund?.lower.endsWith("ing") || !next)
    return null;
  const left = sentence.words.slice(from, at);
  const right = sentence.words.slice(at + 2);
  const clause = lastClause(left);
  if (!clause || isOpen(left) || !isTail(right, false) || hasNegation(left) || hasSecondVerb(clause))
    return null;
  if (countWords(left) < MIN_WHILE) return null;
  const opening = referTo(sentence.text, clause.words, clause.subject);
  const verb = finiteFor(gerund.lower, clause, opening ?? "");
  if (!opening || !/^(?:We|You|I|They|It|He|She)$/.test(opening) || verb === null) return null;
  const said = opening === "I" ? opening : opening.toLowerCase();
  return [stopEdit(gapBefore(sentence, at), next, `At the same time, ${said} ${verb}`)];
};
