import { withCaseOf } from "../case.ts";
import { type Edit, isFree, type Operation, type Sentence } from "../sentence.ts";
import { baseOf } from "./ability.ts";

/** What opens an aim and goes on with a verb in -ing, and what is said instead. */
const AIMS = byFirstWord([
  ["for the purpose of", "to"],
  ["for the purposes of", "to"],
  ["for the express purpose of", "to"],
  ["with the purpose of", "to"],
  ["with the aim of", "to"],
  ["with the goal of", "to"],
  ["with the object of", "to"],
  ["with the objective of", "to"],
  ["with the intention of", "to"],
  ["with the intent of", "to"],
  ["with a view to", "to"],
  ["aimed at", "meant to"],
  ["for the sole purpose of", "only to"],
  ["with the sole purpose of", "only to"],
  ["with the sole aim of", "only to"],
  ["in the hope of", "hoping to"],
  ["in the hopes of", "hoping to"],
  ["with the hope of", "hoping to"],
  ["succeeded in", "managed to"],
  ["succeed in", "manage to"],
  ["succeeds in", "manages to"],
  ["was successful in", "managed to"],
  ["on the point of", "about to"],
  ["on the verge of", "about to"],
  ["were successful in", "managed to"],
]);

type Aim = { tokens: string[]; plain: string };

function byFirstWord(aims: readonly (readonly [string, string])[]): ReadonlyMap<string, Aim[]> {
  const index = new Map<string, Aim[]>();
  for (const [opening, plain] of aims) {
    const tokens = opening.split(" ");
    const first = tokens[0] as string;
    index.set(first, [...(index.get(first) ?? []), { tokens, plain }]);
  }
  return index;
}

/** "They met with the aim of ending the war" → "They met to end the war". */
export const rewriteAims: Operation = (sentence) =>
  sentence.words.flatMap((_, at) => aimAt(sentence, at) ?? []);

function aimAt(sentence: Sentence, at: number): Edit | null {
  const { words } = sentence;
  const aim = AIMS.get(words[at]?.lower ?? "")?.find(({ tokens }) =>
    tokens.every((word, offset) => words[at + offset]?.lower === word),
  );
  if (!aim) return null;
  const { tokens, plain } = aim;
  const [first, gerund] = [words[at], words[at + tokens.length]];
  if (!first || !gerund || gerund.pos !== "VERB" || !/^[a-z]{3,}ing$/.test(gerund.text)) return null;
  const verb = baseOf(gerund.lower);
  if (plain.startsWith("hoping") && isDone(sentence, at)) return null;
  if (verb === undefined || STATES.test(gerund.lower) || isPaired(sentence, at + tokens.length)) return null;
  if (!isFree(sentence, first.start, gerund.end)) return null;
  return {
    start: first.start,
    end: gerund.end,
    text: `${withCaseOf(plain, first.text)} ${verb}`,
    rule: "phrase:aim",
    why: "fewer words for the same thing",
  };
}

/** "The canal was dug in the hope of …": nobody stands there who hopes. */
function isDone({ words }: Sentence, at: number): boolean {
  const before = words[at - 1];
  return (
    before?.pos === "VERB" &&
    /(?:ed|en|wn|lt|nt|ght|ug)$/.test(before.lower) &&
    /^(?:was|were|is|are|been|be)$/.test(words[at - 2]?.lower ?? "")
  );
}

const STATES = /^(?:being|having)$/;

/** "of raising and selling sheep": the second verb hangs on the opening too. */
function isPaired({ words }: Sentence, at: number): boolean {
  return words
    .slice(at + 1)
    .some(
      ({ lower }, offset, rest) =>
        lower.endsWith("ing") && /^(?:and|or|of)$/.test(rest[offset - 1]?.lower ?? ""),
    );
}
