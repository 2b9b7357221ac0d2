import type { Edit, Operation, Sentence } from "../sentence.ts";
import { isFree } from "../sentence.ts";
import { withCaseOf } from "../case.ts";
import { finiteOf } from "./split/verb.ts";

const CAN: ReadonlyMap<string, string> = new Map([
  ["is capable of", "can"],
  ["are capable of", "can"],
  ["was capable of", "could"],
  ["were capable of", "could"],
  ["is incapable of", "cannot"],
  ["are incapable of", "cannot"],
  ["was incapable of", "could not"],
  ["were incapable of", "could not"],
]);

/** What says at length that something is done "to" do another thing. */
const PURPOSES: readonly string[] = [
  "for the purpose of",
  "for the purposes of",
  "for the sole purpose of",
  "with the aim of",
  "with the intention of",
  "with the goal of",
  "with the purpose of",
  "with a view to",
];

const SUBJECT = new Set(["NOUN", "PROPN", "PRON"]);

/** "The tank is capable of storing oil" → "The tank can store oil", "with the aim of storing oil" → "to store oil". */
export const rewriteAbility: Operation = (sentence) =>
  sentence.words.flatMap((_, at) => abilityAt(sentence, at) ?? purposeAt(sentence, at) ?? []);

function abilityAt(sentence: Sentence, at: number): Edit | null {
  const can = CAN.get(phraseAt(sentence, at, 3));
  if (can === undefined || !SUBJECT.has(sentence.words[at - 1]?.pos ?? "")) return null;
  return withVerb(sentence, at, 3, can, "verb:capable");
}

function purposeAt(sentence: Sentence, at: number): Edit | null {
  const phrase = PURPOSES.find((one) => phraseAt(sentence, at, one.split(" ").length) === one);
  return phrase === undefined ? null : withVerb(sentence, at, phrase.split(" ").length, "to", "phrase:purpose");
}

function phraseAt({ words }: Sentence, at: number, length: number): string {
  return words
    .slice(at, at + length)
    .map(({ lower }) => lower)
    .join(" ");
}

/** Puts `plain` and a bare verb in the place of `length` words and the gerund behind them. */
function withVerb(sentence: Sentence, at: number, length: number, plain: string, rule: string): Edit | null {
  const first = sentence.words[at];
  const gerund = sentence.words[at + length];
  if (!first || !gerund?.lower.endsWith("ing") || !isFree(sentence, first.start, gerund.end)) return null;
  const verb = finiteOf(gerund.lower, "present", true);
  if (verb === null) return null;
  return {
    start: first.start,
    end: gerund.end,
    text: withCaseOf(`${plain} ${verb}`, first.text),
    rule,
    why: "a more common verb",
  };
}
