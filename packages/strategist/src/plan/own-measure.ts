import type { Metric } from "../knowledge/metrics.ts";
import { capitalised } from "../markdown.ts";

/** Words behind which an aim says when, where, for whom or by how much: what is counted stands before them. */
const ENDS =
  "(?:by|before|until|till|in|at|on|for|from|with|to|per|a|an|this|next|each|every|over|who|that|as|and|or|en|bis|im|mit|für|pro|pour|par|à|per|para)";
/** What is to become more, or how many of it there are to be. */
const COUNTED = new RegExp(
  `^(?:(?:maybe|perhaps|find|get|get to|win|sell|have|reach|gain|book)\\s+)?(?:more|another|(?=new\\s)|(?<number>\\d[\\d.,]*k?|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)\\b))\\s*(?:more\\s+)?(?<things>(?:(?!${ENDS}\\b)[\\p{L}-]+\\s*){1,3})`,
  "iu",
);
/** What is to change, by the figures it comes from and goes to. */
const CHANGED =
  /^(?:reduce|cut|lower|raise|increase|grow|improve|bring)\s+(?:our |my |the )?(?<things>[\p{L}\s-]{3,30}?)\s+(?:up |down )?from\s+\D{0,4}\d/iu;
const RAISED = /^(?:raise|collect)\s+\D{0,4}\d/i;
/** What is counted in money has no name of its own. */
const MONEY = /^(?:lei|euros?|dollars?|pounds?|francs?|chf|eur|usd|gbp|kr|zł)\b/i;

/** What an aim counts, as its measure, and whether it says how many; null when it names nothing to count. */
export function ownMeasure(aim: string): (Metric & { isNumbered: boolean }) | null {
  if (RAISED.test(aim))
    return {
      name: "Money raised",
      formula: "what has come in by now",
      where: "bank account",
      isNumbered: true,
    };
  const changed = CHANGED.exec(aim)?.groups?.["things"];
  if (changed !== undefined)
    return {
      name: capitalised(changed),
      formula: "what it is by now",
      where: "where you have it from",
      isNumbered: true,
    };
  const { things = "", number } = COUNTED.exec(aim)?.groups ?? {};
  if (things === "" || MONEY.test(things)) return null;
  return {
    name: capitalised(things.trim()),
    formula: "how many there are by now",
    where: "a list of your own",
    isNumbered: number !== undefined,
  };
}
