import { type Edit, isFree, type Operation, type Sentence, type Word } from "../../sentence.ts";
import { countWords, type Splitter } from "./clause.ts";
import { isInsideSubject } from "./inside-subject.ts";
import { isInsidePair } from "./pair.ts";
import { speechIn } from "./speech.ts";
import { BEHIND_SPEECH, IN_QUESTION, IN_SPEECH, LAST, SPLITTERS } from "./splitters.ts";
import { isEnclosed } from "./stop.ts";

/** The words and marks a splitter may look at; at any other place there is no joint. */
const JOINTS =
  /^(?:[,;:(—–-]|--|then|and|but|because|since|so|as|which|where|who|that|even|by|using|such|after|when|before|in|on)$/;

/**
 * Long sentences become shorter ones where each part stands on its own. Nothing is split inside brackets, between
 * dashes or in quoted speech beside the one who speaks; every splitter has gates of its own.
 */
export function splitRule(minWords: number): Operation {
  return (sentence) => {
    if (countWords(sentence.words) < minWords || ENDS_A_POINT.test(sentence.text)) return [];
    return /\?\s*$/.test(sentence.text)
      ? splitsIn(sentence, IN_QUESTION, false)
      : splitsOf(withFreeVerbs(sentence));
  };
}

/** A point of a list that goes on in the next one: full stops inside would end it. */
const ENDS_A_POINT = /[;,]\s*$/;

/** What is supposed is not told: no part of it becomes a sentence. */
const SUPPOSED = /^(?:(?:But|And|So|Also,|Or) )?suppose\b/i;

function splitsOf(sentence: Sentence): Edit[] {
  if (SUPPOSED.test(sentence.text)) return [];
  const speech = speechIn(sentence.text);
  if (speech === "closing") return [];
  if (speech === "whole") return splitsIn(sentence, IN_SPEECH, true);
  if (speech === "reported") return splitsIn(sentence, BEHIND_SPEECH, false);
  const edits = splitsIn(sentence, SPLITTERS, false);
  return edits.length > 0 ? edits : splitsIn(unfixed(sentence), LAST, false);
}

/** A verb that is a word of the chapter's own keeps its word and may change its form: "meaning" → "This means". */
function withFreeVerbs(sentence: Sentence): Sentence {
  const words = sentence.words.map((word) =>
    /^(?:VERB|AUX)$/.test(word.pos) && /^[a-z]+$/.test(word.text) ? { ...word, fixed: false } : word,
  );
  return { ...sentence, words };
}

/** What only moves may be a name or a term. */
function unfixed(sentence: Sentence): Sentence {
  return { ...sentence, words: sentence.words.map((word) => ({ ...word, fixed: false })) };
}

/** From left to right: what stands before a split is done, what stands behind it is looked at as a sentence of its own. */
function splitsIn(sentence: Sentence, splitters: readonly Splitter[], isSpeech: boolean): Edit[] {
  const edits: Edit[] = [];
  let from = 0;
  let opening = openingToBe(sentence.text);
  for (let at = 1; at < sentence.words.length - 2; at += 1) {
    const { start: place, lower } = sentence.words[at] as Word;
    if (!JOINTS.test(lower) || (lower === ":" && /\S/.test(sentence.text[place + 1] ?? " "))) continue;
    if (isEnclosed(sentence.text, place, isSpeech) || sentence.text[place - 1] === "-") continue;
    const found = firstSplit(sentence, from, at, splitters);
    if (
      !found?.every(
        (edit) => isFree(sentence, edit.start, edit.end) && !/^['’]/.test(sentence.text.slice(edit.end)),
      ) ||
      (opening !== undefined && opening === openingOf(found)) ||
      isInsidePair(sentence.words, from, at) ||
      isInsideSubject(sentence.words, from, at)
    )
      continue;
    edits.push(...found);
    opening = openingOf(found);
    const end = Math.max(...found.map((edit) => edit.end));
    const next = sentence.words.findIndex((word) => word.start >= end);
    if (next < 0) break;
    from = next;
    at = Math.max(at, from - 1);
  }
  return edits;
}

/** "But" also where it moves to the front: "The hotel, however, insisted". */
function openingToBe(text: string): string | undefined {
  return /^But\b|^[^,;:]{1,60}, (?:however|on the other hand|nevertheless),/.test(text)
    ? "But"
    : /^So(?= )/.exec(text)?.[0];
}

/** "But" or "So", where a split opens its sentence so: the next one does not open so once more. */
function openingOf(edits: readonly Edit[]): string | undefined {
  return edits.map(({ text }) => /^\. (But|So)\b/.exec(text)?.[1]).find((word) => word !== undefined);
}

function firstSplit(
  sentence: Sentence,
  from: number,
  at: number,
  splitters: readonly Splitter[],
): Edit[] | null {
  const joint = { sentence, from, at };
  for (const splitter of splitters) {
    const found = splitter(joint);
    if (found) return found;
  }
  return null;
}
