import type { Edit, Operation, Sentence } from "../sentence.ts";
import { isFree } from "../sentence.ts";
import { finiteOf } from "./split/verb.ts";

const CAN: ReadonlyMap<string, string> = new Map([
  ["is", "can"],
  ["are", "can"],
  ["was", "could"],
  ["were", "could"],
]);

/** "The tank is capable of storing oil" → "The tank can store oil". */
export const rewriteAbility: Operation = (sentence) =>
  sentence.words.flatMap((_, at) => abilityAt(sentence, at) ?? []);

function abilityAt(sentence: Sentence, at: number): Edit | null {
  const [be, capable, of, gerund] = sentence.words.slice(at, at + 4);
  const can = CAN.get(be?.lower ?? "");
  if (!be || can === undefined || capable?.lower !== "capable" || of?.lower !== "of" || !gerund) return null;
  const verb = gerund.lower.endsWith("ing") ? finiteOf(gerund.lower, "present", true) : null;
  if (verb === null || !["NOUN", "PROPN", "PRON"].includes(sentence.words[at - 1]?.pos ?? "")) return null;
  if (!isFree(sentence, be.start, gerund.end)) return null;
  return {
    start: be.start,
    end: gerund.end,
    text: `${can} ${verb}`,
    rule: "verb:capable",
    why: "a more common verb",
  };
}
