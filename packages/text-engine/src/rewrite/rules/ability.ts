import type { Edit, Operation, Sentence, Word } from "../sentence.ts";
import { isFree } from "../sentence.ts";
import { inflectVerb } from "../../text/inflect.ts";
import { finiteOf } from "./split/verb.ts";

const CAN: ReadonlyMap<string, string> = new Map([
  ["is", "can"],
  ["are", "can"],
  ["was", "could"],
  ["were", "could"],
]);

/** What people, animals and machines are often capable of, or what a thing is often for, besides the common verbs. */
const MORE_VERBS: ReadonlyMap<string, string> = new Map(
  "see hear eat kill climb swim fly feel think speak learn live communicate withstand resist detect perform survive reproduce distinguish recognize recognise absorb dissolve destroy adapt defend deliver lift travel infect operate handle fire investigate reduce improve increase prevent protect study explore examine help raise promote encourage develop establish determine obtain identify attract avoid release persuade restore recover settle secure expand reform publish limit start weaken boost answer predict invest compete manage organise organize hire cure diagnose supply cope simplify satisfy unite rescue punish negotiate resolve overthrow conquer defeat preserve conserve hide use repel convince prove locate seize expel suppress drive bring get"
    .split(" ")
    .map((base) => [inflectVerb(base, "ing"), base]),
);

/** Subjects and links a form of "be" may stand behind. */
const BEFORE_BE = new Set("and but that which who".split(" "));
const PEOPLE =
  /^(?:people|persons?|m[ae]n|wom[ae]n|child(?:ren)?|leaders?|workers?|students?|someone|anyone|everyone)$/;
/** "It made him a man capable of lying", "they found it capable of holding oil": no noun of its own stands before it. */
const JUDGED =
  /^(?:ma[dk]es?|making|(?:consider|deem|render|believ|prov|think|find|feel|leav|keep)\w*|thought|found|felt|left|kept)$/;

/** "capable of taking power and of leading": the second "of" needs the first. */
const sharesOf = ({ words }: Sentence, at: number): boolean =>
  words
    .slice(at + 3)
    .some(
      ({ lower }, index, rest) => lower === "of" && /^(?:and|or|but)$/.test(rest[index - 1]?.lower ?? ""),
    );

/** "The tank is capable of storing oil" → "The tank can store oil"; "a tank capable of storing oil" → "a tank that can store oil". */
export const rewriteAbility: Operation = (sentence) =>
  sentence.words.some(({ lower }) => lower === "capable")
    ? sentence.words.flatMap((_, at) =>
        sharesOf(sentence, at) ? [] : (abilityAt(sentence, at) ?? behindNoun(sentence, at) ?? []),
      )
    : [];

function abilityAt(sentence: Sentence, at: number): Edit | null {
  const [be, capable, of, gerund] = sentence.words.slice(at, at + 4);
  const can = CAN.get(be?.lower ?? "");
  if (!be || can === undefined || capable?.lower !== "capable" || of?.lower !== "of" || !gerund) return null;
  const before = sentence.words[at - 1];
  if (!["NOUN", "PROPN", "PRON"].includes(before?.pos ?? "") && !BEFORE_BE.has(before?.lower ?? ""))
    return null;
  return editTo(sentence, be, gerund, can);
}

/** "cables capable of carrying ten tons" */
function behindNoun(sentence: Sentence, at: number): Edit | null {
  const [noun, capable, of, gerund] = sentence.words.slice(at, at + 4);
  if (noun?.pos !== "NOUN" || capable?.lower !== "capable" || of?.lower !== "of" || !gerund) return null;
  const isAsked = sentence.text.trimEnd().endsWith("?");
  if (sentence.words.slice(0, at).some(({ lower }) => JUDGED.test(lower) || (isAsked && CAN.has(lower))))
    return null;
  return editTo(sentence, capable, gerund, `${PEOPLE.test(noun.lower) ? "who" : "that"} can`);
}

/** The base of a common verb in -ing. */
export function baseOf(gerund: string): string | undefined {
  return finiteOf(gerund, "present", true) ?? MORE_VERBS.get(gerund);
}

function editTo(sentence: Sentence, from: Word, gerund: Word, helper: string): Edit | null {
  const verb = baseOf(gerund.lower);
  if (verb === undefined || !isFree(sentence, from.start, gerund.end)) return null;
  return {
    start: from.start,
    end: gerund.end,
    text: `${helper} ${verb}`,
    rule: "verb:capable",
    why: "a more common verb",
  };
}
