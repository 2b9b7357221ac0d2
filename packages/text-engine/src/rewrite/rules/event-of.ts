import { mayNamePersons } from "../../text/person-nouns.ts";
import { withCaseOf } from "../case.ts";
import { type Edit, isFree, type Sentence, type Word } from "../sentence.ts";
import { timeBefore } from "./event-time.ts";
import { EVENTS } from "./hidden-event-nouns.ts";

const MOST_WORDS = 6;
/** What people do themselves is done to things: "the return of the book", "the surrender of the keys". */
const BY_PEOPLE = /^(?:escape|marriage|retirement|return|surrender)$/;
const HOLDING_PEOPLE = /^(?:army|armies|city|fleet|fort|fortress|garrison|town|troops)$/;
const NAMING = /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/;

/** "after the death of her husband, she" → "after her husband died, she". */
export function tellEventOf(sentence: Sentence, at: number): Edit[] | null {
  const { words } = sentence;
  const event = EVENTS.get(words[at]?.lower ?? "");
  if (!event || event.owners || event.needs || words[at - 1]?.lower !== "the") return null;
  if (words[at + 1]?.lower !== "of") return null;
  const time = timeBefore(words, at - 1);
  const end = whoseEnd(words, at + 2);
  const [first, last] = [words[at + 2], words[end - 1]];
  if (!time || !first || !last) return null;
  if (BY_PEOPLE.test(words[at]?.lower ?? "") && !isOfPeople(last)) return null;
  const told = numbered(event.told, last);
  if (told === null || !isFree(sentence, time.first.start, first.start)) return null;
  const shared = { rule: "event", why: "what happened, told with its verb", group: time.first.start };
  return [
    {
      ...shared,
      start: time.first.start,
      end: first.start,
      text: `${withCaseOf(time.plain, time.first.text)} `,
    },
    { ...shared, start: last.end, end: last.end, text: ` ${told}` },
  ];
}

function isOfPeople({ lower, pos }: Word): boolean {
  return pos === "PROPN" || mayNamePersons(lower) || HOLDING_PEOPLE.test(lower);
}

/** Place behind the short phrase that starts here, if the phrase surely ends there; -1 otherwise. */
function whoseEnd(words: readonly Word[], from: number): number {
  let at = from;
  while (NAMING.test(words[at]?.pos ?? "") && at - from <= MOST_WORDS) at += 1;
  const [stop, behind] = [words[at]?.lower ?? "", words[at + 1]];
  const isDated = /^(?:in|on)$/.test(stop) && behind?.pos === "NUM";
  const last = words[at - 1];
  const isNamed = last?.pos === "NOUN" || last?.pos === "PROPN";
  return at - from <= MOST_WORDS && isNamed && (isDated || /^[.,;]$/.test(stop)) ? at : -1;
}

/** "was" or "were", where the number of the noun is plain to see; null where it is not. */
function numbered(told: string, { lower, pos }: Word): string | null {
  if (!told.startsWith("was ")) return told;
  if (!lower.endsWith("s"))
    return /^(?:people|men|women|children|police)$/.test(lower) ? told.replace("was", "were") : told;
  return pos === "NOUN" && /[^s]s$/.test(lower) ? told.replace("was", "were") : null;
}
