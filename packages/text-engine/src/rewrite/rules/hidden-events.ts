import { withCaseOf } from "../case.ts";
import { type Edit, isFree, type Operation, type Sentence, type Word } from "../sentence.ts";
import { tellEventOf } from "./event-of.ts";
import { isToldOfThePast, timeBefore } from "./event-time.ts";
import { EVENTS, type HiddenEvent } from "./hidden-event-nouns.ts";

const OWNERS: ReadonlyMap<string, string> = new Map([
  ["his", "he"],
  ["her", "she"],
  ["its", "it"],
  ["their", "they"],
]);
/** What may stand behind the event: nothing that makes its noun a part of something longer. */
const GOES_ON =
  /^(?:[.,;:)!?]|in|on|at|from|to|for|by|as|during|near|because|when|while|with|into|under|the|an?|his|her|its|their|he|she|it|they|we)$/;
/**
 * An event of the past that is hidden in a noun is told as what happened: "until his resignation in 2001" → "until he
 * resigned in 2001", "after the king's death" → "after the king died".
 */
export const tellEvents: Operation = (sentence) =>
  sentence.words.some(({ lower }) => EVENTS.has(lower)) && isToldOfThePast(sentence.words)
    ? sentence.words.flatMap((_, at) => eventAt(sentence, at) ?? tellEventOf(sentence, at) ?? [])
    : [];

function eventAt(sentence: Sentence, at: number): Edit | null {
  const { words } = sentence;
  const [noun, owner, after] = [words[at], words[at - 1], words[at + 1]];
  const event = EVENTS.get(noun?.lower ?? "");
  if (!event || !noun || !owner || !after || !GOES_ON.test(after.lower)) return null;
  const said = sayEvent(event, owner, after);
  if (!said) return null;
  const owned = OWNERS.get(owner.lower);
  if (owned === undefined) return ownedByName(sentence, at, said);
  const time = timeBefore(words, at - 1);
  if (!time) return null;
  const end = said.takesNext ? after.end : noun.end;
  if (!isFree(sentence, time.first.start, end)) return null;
  const text = `${withCaseOf(time.plain, time.first.text)} ${owned} ${said.text}`;
  return { start: time.first.start, end, text, ...TOLD };
}

const TOLD = { rule: "event", why: "what happened, told with its verb" };

/** "after the old king's death" → "after the old king died". */
function ownedByName(sentence: Sentence, at: number, said: Said): Edit | null {
  const { words } = sentence;
  const [noun, mark] = [words[at] as Word, words[at - 1] as Word];
  if (!/^['’]s$/.test(mark.lower)) return null;
  let start = at - 2;
  while (start > 0 && at - start < 7 && /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(words[start]?.pos ?? ""))
    start -= 1;
  const time = start < at - 2 ? timeBefore(words, start + 1) : null;
  if (!time || time.isMoved) return null;
  const end = said.takesNext ? (words[at + 1] as Word).end : noun.end;
  if (!isFree(sentence, mark.start, end)) return null;
  return { start: mark.start, end, text: ` ${said.text}`, ...TOLD };
}

type Said = { text: string; takesNext: boolean };

function sayEvent(event: HiddenEvent, owner: Word, after: Word): Said | null {
  if (event.owners && !event.owners.includes(owner.lower)) return null;
  if (event.needs !== undefined && event.needs !== after.lower) return null;
  if (event.not !== undefined && event.not === after.lower) return null;
  const was = owner.lower === "their" ? "were" : "was";
  return { text: event.told.replace(/^was\b/, was), takesNext: event.swallows === after.lower };
}
