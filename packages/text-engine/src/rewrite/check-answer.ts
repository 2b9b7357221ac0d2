import { type PassageText, plainOf } from "../chapter/passage.ts";
import type { Level } from "../level.ts";
import { fleschKincaidGrade } from "../readability/flesch-kincaid.ts";
import { countText } from "../readability/text-counts.ts";
import { FUNCTION_WORDS } from "../text/function-words.ts";
import { splitSentences } from "../text/sentences.ts";
import { stemOf } from "../text/stem.ts";
import { wordsOf } from "../text/words.ts";
import { whyRefused } from "./accept.ts";
import { fromOpenText } from "./open-text.ts";

/** What an answer is held against. `terms` are words of the chapter's own vocabulary. */
export type AnswerContext = { passage: PassageText; terms: readonly string[]; level: Level };

/** An answer that may stand, as passage text, or the first check it fails, in words a writer understands. */
export type CheckedAnswer = { text: string } | { failedCheck: string };

/** An answer outside this ratio of lengths has left something out or put something in. */
const LENGTH_RATIO = { least: 0.5, most: 1.8 };
/** UTF-16 units that answers may have beyond three times their passage, before anything else looks at them. */
const MOST_EXTRA_LENGTH = 400;
/** Grades a single passage may go against its level: the formula says little about a few sentences. */
const GRADE_TOLERANCE = 1;
/** A sentence of so many content words shares at least this part of them with the passage it comes from. */
const STATEMENT = { words: 4, shared: 0.2 };
/** Of a passage of so many content words at least this part comes back. */
const RECALL = { words: 8, kept: 0.25 };

/** What no rewritten passage contains: a new address, a fence, a heading, a quote, a table, HTML, a maths or code mark. */
const FOREIGN =
  /https?:|www\.|\b[\w-]+\.(?:com|net|org|io|example)\b|\S@\S|```|~~~|^\s{0,3}(?:#{1,6}\s|>|\||[-*+]\s|\d+[.)]\s)|!\[|\]\(|[<>`$\u0000-\u0008\u200b-\u200f\u202a-\u202e\u2066-\u2069]|\n/;
const LEAKED =
  /\b(?:as an ai|language model|here is the|here's the|rewritten (?:text|passage|version)|system prompt|my instructions|(?:previous|above|prior) instructions|i cannot|i can't|i'm sorry|i am sorry|certainly[!,]|sure[!,]|note that i)/i;

/** Holds a writer's answer, in open text, against everything that must not change and against its level. */
export function checkAnswer(context: AnswerContext, answer: string): CheckedAnswer {
  const { passage } = context;
  if (answer.length > 3 * passage.text.length + MOST_EXTRA_LENGTH + 8 * passage.atoms.length)
    return { failedCheck: "the length is out of proportion" };
  const text = fromOpenText(answer.trim(), passage.atoms.length);
  if (text === null) return { failedCheck: "a placeholder is broken or unknown" };
  if (text === passage.text) return { text };
  const failedCheck = whyAnswerRefused(context, text);
  return failedCheck === null ? { text } : { failedCheck };
}

function whyAnswerRefused({ passage, terms, level }: AnswerContext, after: string): string | null {
  const before = passage.text;
  const ratio = wordsOf(after).length / Math.max(1, wordsOf(before).length);
  if (ratio < LENGTH_RATIO.least || ratio > LENGTH_RATIO.most) return "the length is out of proportion";
  if (FOREIGN.test(after) && !FOREIGN.test(before.replaceAll("\n", " ")))
    return "it adds markup or an address";
  if (LEAKED.test(after) && !LEAKED.test(before)) return "it speaks about itself";
  if (newNames(before, after).length > 0) return "it adds a name";
  return (
    whyRefused(before, after) ??
    lostTerm(terms, after) ??
    contentFault(plainOf(passage, before), plainOf(passage, after)) ??
    gradeFault(plainOf(passage, before), plainOf(passage, after), level)
  );
}

/** Capitalised words inside sentences that the original does not know. */
function newNames(before: string, after: string): string[] {
  const known = new Set(before.toLowerCase().match(/[\p{L}\d]+/gu));
  return (after.match(/(?<=[\p{L}\p{N},;:] )\p{Lu}[\p{L}\d]+/gu) ?? []).filter(
    (name) => !known.has(name.toLowerCase()),
  );
}

function lostTerm(terms: readonly string[], after: string): string | null {
  if (terms.length === 0) return null;
  const stems = new Set(wordsOf(after).map(stemOf));
  const lost = terms.find((term) => !stems.has(stemOf(term)));
  return lost === undefined ? null : `the term "${lost}" was lost`;
}

/** What a passage says, by the stems of its content words: nothing much may be left out, no statement be new. */
function contentFault(before: string, after: string): string | null {
  const said = contentStems(before);
  const kept = contentStems(after);
  const recall = [...said].filter((stem) => kept.has(stem)).length / Math.max(1, said.size);
  if (said.size >= RECALL.words && recall < RECALL.kept) return "it leaves out what the passage says";
  const isNew = splitSentences(after).some(({ start, end }) => {
    const stems = [...contentStems(after.slice(start, end))];
    const shared = stems.filter((stem) => said.has(stem)).length;
    return stems.length >= STATEMENT.words && shared < STATEMENT.shared * stems.length;
  });
  return isNew ? "it adds a statement" : null;
}

function contentStems(text: string): Set<string> {
  const words = wordsOf(text).filter((word) => !FUNCTION_WORDS.has(word.toLowerCase()));
  return new Set(words.map(stemOf));
}

function gradeFault(before: string, after: string, level: Level): string | null {
  const rise = fleschKincaidGrade(countText(after)) - fleschKincaidGrade(countText(before));
  if (level === "advanced") return rise < -GRADE_TOLERANCE ? "it reads easier than the original" : null;
  return rise > GRADE_TOLERANCE ? "it reads harder than the original" : null;
}
