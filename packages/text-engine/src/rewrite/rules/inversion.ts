import { inflectVerb } from "../../text/inflect.ts";
import type { Edit, Operation, Sentence, Word } from "../sentence.ts";
import { nounPhraseAt } from "./split/noun-phrase.ts";
import { subjectAt } from "./split/subject.ts";
import { isBaseForm } from "./split/verb.ts";

/** "Should you need it, ask" → "If you need it, ask"; "Had it rained, we would …" → "If it had rained, we would …". */
export const straightenConditions: Operation = (sentence) => {
  const { words } = sentence;
  const [first, second] = words;
  if (!first || !second || !/^(?:Should|Had|Were)$/.test(first.text) || /\?\s*$/.test(sentence.text))
    return [];
  const phrase = nounPhraseAt(words, 1);
  const verb = words[phrase?.end ?? -1];
  if (!phrase || !verb || verb.fixed || !isFollowed(words, phrase.end)) return [];
  const isMany = phrase.plural || /^(?:i|you|we|they)$/.test(phrase.head.lower);
  if (first.text === "Should")
    return isBaseForm(verb) || verb.lower === "be" ? should(sentence, verb, isMany, phrase.head.lower) : [];
  const isDone =
    first.text === "Had"
      ? /^(?:VERB|AUX)$/.test(verb.pos) && /(?:ed|en|wn|t|ne|ad|nd|ld|un|ug|up)$/.test(verb.lower)
      : verb.lower === "to";
  return isDone
    ? [edit(first.start, second.start, "If "), edit(verb.start, verb.start, `${first.lower} `)]
    : [];
};

function should({ words }: Sentence, verb: Word, isMany: boolean, head: string): Edit[] {
  const [first, second] = words as [Word, Word];
  const be = head === "i" ? "am" : isMany ? "are" : "is";
  const form = verb.lower === "be" ? be : isMany ? verb.lower : inflectVerb(verb.lower, "s");
  const opening = edit(first.start, second.start, "If ");
  return form === verb.lower ? [opening] : [opening, edit(verb.start, verb.end, form)];
}

/** A comma and the clause that depends on the condition: with its subject, or an order. */
function isFollowed(words: readonly Word[], from: number): boolean {
  const comma = words.findIndex(({ text }, at) => at > from && text === ",");
  const next = words[comma + 1];
  if (comma < 0 || !next) return false;
  return subjectAt(words, comma + 1) !== null || (next.pos === "VERB" && isBaseForm(next));
}

function edit(start: number, end: number, text: string): Edit {
  return { start, end, text, rule: "inversion", why: "a condition that says if", group: 0 };
}
