import type { Edit, Operation, Sentence, Word } from "../sentence.ts";
import { isFree } from "../sentence.ts";
import { bareTherefore } from "./bare-therefore.ts";
import { FRONT_END, FRONTS, LONGEST_FRONT, opening, WHY } from "./connective-front.ts";
import { nounPhraseAt } from "./split/noun-phrase.ts";
import { withoutSecondAlso } from "./second-also.ts";
import { mainSubject } from "./split/main-subject.ts";

/** What stands between two commas behind a subject, and the short word that says it at the start. */
const MOVED: readonly (readonly [string, string])[] = [
  ["however", "But"],
  ["nevertheless", "But"],
  ["nonetheless", "But"],
  ["on the other hand", "But"],
  ["though", "But"],
  ["therefore", "So"],
  ["consequently", "So"],
  ["as a result", "So"],
  ["accordingly", "So"],
  ["moreover", "Also,"],
  ["furthermore", "Also,"],
];
/** Words whose capital is that of the sentence; a noun may be a name. */
const OPENERS = new Set(["DET", "PRON"]);
/** Nouns in the plural that often open a sentence and are no names. */
const COMMON = new Set(
  (
    "attempts efforts critics opponents supporters experts scientists researchers historians economists philosophers psychologists " +
    "workers employees employers customers consumers managers owners investors students pupils teachers parents children people women men " +
    "prices costs profits sales wages taxes firms companies banks governments farmers users results studies experiments tests " +
    "plants animals cells machines computers robots laws rules errors changes problems methods theories models education research science money demand supply production " +
    "growth inflation training advertising management knowledge language energy light water"
  ).split(" "),
);

/** "The plan is, however, too long" → "But the plan is too long". */
export const moveConnectives: Operation = (sentence) => {
  const moved = movedIn(sentence);
  return moved.length > 0 ? moved : withoutSecondAlso(sentence);
};

function movedIn(sentence: Sentence): Edit[] {
  const { words, text } = sentence;
  const first = words[0];
  if (!first || first.start !== 0 || !/^\p{Lu}/u.test(text)) return [];
  const fronted = behindFront(sentence);
  if (fronted) return [opening(first, fronted.opening, fronted.at), fronted.edit];
  if (!OPENERS.has(first.pos) && !COMMON.has(first.lower))
    return FRONTS.test(first.lower) ? bareTherefore(sentence, first) : [];
  if (/^(?:what|which|who)ever$/.test(first.lower)) return [];
  const last = Math.min(lastPlace(words), words.length - 4);
  for (let at = 1; at <= last; at += 1) {
    const found = connectiveAt(sentence, at);
    if (found) return [opening(first, found.opening, at), found.edit];
  }
  return bareTherefore(sentence, first);
}

/** "In practice, however, the rule is weak" → "But in practice, the rule is weak". */
function behindFront(sentence: Sentence): { opening: string; edit: Edit; at: number } | null {
  const { words } = sentence;
  if (!FRONTS.test(words[0]?.lower ?? "")) return null;
  const comma = words.findIndex(({ text }) => FRONT_END.test(text));
  if (comma < 2 || comma > LONGEST_FRONT || words[comma + 1]?.lower !== "however") return null;
  const [open, close] = [words[comma] as Word, words[comma + 2]];
  const start = words[comma + 3];
  if (close?.text !== "," || !start || !isFree(sentence, open.start, close.end)) return null;
  if (!/^(?:DET|PRON|NOUN|PROPN|ADJ|NUM)$/.test(start.pos)) return null;
  const edit = {
    start: open.start,
    end: close.end,
    text: ",",
    rule: "discourse:however",
    why: WHY,
    group: comma,
  };
  return { opening: "But", edit, at: comma };
}

/** What ties a second noun to the subject: "the number of clicks". */
const WITHIN = /^(?:of|in|for|on|between)$/;

/** Behind the subject or behind its first verb; nothing behind a clause that only opens the sentence. */
function lastPlace(words: readonly Word[]): number {
  const subject = mainSubject(words);
  if (subject) return subject.phrase.start === 0 ? behindPredicate(words, subject.verb + 1) : 0;
  let end = nounPhraseAt(words, 0)?.end ?? 0;
  while (end > 0 && WITHIN.test(words[end]?.lower ?? "")) {
    const inner = nounPhraseAt(words, end + 1);
    if (!inner) return 0;
    end = inner.end;
  }
  return words[end]?.text === "," ? end : 0;
}

/** "It is clear, however, that …", "It has been said, however, that …": the place behind what is judged or said. */
function behindPredicate(words: readonly Word[], from: number): number {
  let at = from;
  while (at < from + 4 && /^(?:AUX|VERB|ADJ|ADV|DET|NOUN)$/.test(words[at]?.pos ?? "")) at += 1;
  const goesOn = /^(?:that|whether|because|to|how)$/.test(words[at + 3]?.lower ?? "");
  return words[at]?.text === "," && words[at + 2]?.text === "," && goesOn ? at : from;
}

function connectiveAt(sentence: Sentence, at: number): { opening: string; edit: Edit } | null {
  const { words } = sentence;
  const open = words[at];
  if (open?.text !== ",") return null;
  for (const [phrase, opening] of MOVED) {
    const tokens = phrase.split(" ");
    const close = words[at + tokens.length + 1];
    if (close?.text !== "," || !tokens.every((token, place) => words[at + 1 + place]?.lower === token))
      continue;
    if (!isFree(sentence, open.start, close.end) || goesOnApart(words, at + tokens.length + 2)) return null;
    const edit = {
      start: open.start,
      end: close.end,
      text: "",
      rule: `discourse:${phrase}`,
      why: WHY,
      group: at,
    };
    return { opening, edit };
  }
  return null;
}

/** "The plan, however, on its present path, is": what stands apart behind the connective needs its commas. */
function goesOnApart(words: readonly Word[], at: number): boolean {
  if (words[at]?.pos !== "ADP") return false;
  const stop = words.findIndex(
    ({ text, pos }, place) => place > at && (text === "," || pos === "AUX" || pos === "VERB"),
  );
  return words[stop]?.text === ",";
}
