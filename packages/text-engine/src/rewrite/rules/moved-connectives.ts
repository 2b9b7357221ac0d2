import type { Edit, Operation, Sentence, Word } from "../sentence.ts";
import { isFree } from "../sentence.ts";
import { nounPhraseAt } from "./split/noun-phrase.ts";
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
];
/** Words whose capital is that of the sentence; a noun may be a name. */
const OPENERS = new Set(["DET", "PRON"]);
const WHY = "the connection is told first";

/** "The plan is, however, too long" → "But the plan is too long". */
export const moveConnectives: Operation = (sentence) => {
  const { words, text } = sentence;
  const first = words[0];
  if (!first || first.start !== 0 || !/^\p{Lu}/u.test(text) || !OPENERS.has(first.pos))
    return withoutSecondAlso(sentence);
  if (/^(?:what|which|who)ever$/.test(first.lower)) return [];
  const last = Math.min(lastPlace(words), words.length - 4);
  for (let at = 1; at <= last; at += 1) {
    const found = connectiveAt(sentence, at);
    if (found) return [opening(first, found.opening), found.edit];
  }
  return withoutSecondAlso(sentence);
};

/** "Also, the cups are also sold": once is enough. */
function withoutSecondAlso(sentence: Sentence): Edit[] {
  const { words } = sentence;
  if (words[0]?.lower !== "also" || words[1]?.text !== ",") return [];
  const at = words.findIndex(({ lower }, place) => place > 2 && lower === "also");
  const [before, also, next] = words.slice(at - 1, at + 2);
  if (at < 0 || !also || !next || !(/^(?:AUX|PRON|PROPN)$/.test(before?.pos ?? "") || next.pos === "AUX"))
    return [];
  if (words.slice(0, at).some(({ lower, text }) => /^(?:not|n't|and|but|or|if)$/.test(lower) || text === ";"))
    return [];
  if (!isFree(sentence, also.start, next.start) || !/^\s+$/.test(sentence.text.slice(also.end, next.start)))
    return [];
  return [
    { start: also.start, end: next.start, text: "", rule: "discourse:also", why: "it is said at the start" },
  ];
}

/** Behind the subject or behind its first verb; nothing behind a clause that only opens the sentence. */
function lastPlace(words: readonly Word[]): number {
  const subject = mainSubject(words);
  if (subject) return subject.phrase.start === 0 ? subject.verb + 1 : 0;
  const phrase = nounPhraseAt(words, 0);
  return phrase && words[phrase.end]?.text === "," ? phrase.end : 0;
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

function opening(first: Word, word: string): Edit {
  const said = first.text === "I" ? first.text : first.text.charAt(0).toLowerCase() + first.text.slice(1);
  return { start: first.start, end: first.end, text: `${word} ${said}`, rule: "discourse:moved", why: WHY };
}
