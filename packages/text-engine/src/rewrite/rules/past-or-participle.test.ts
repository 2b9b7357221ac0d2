import { expect, test } from "vitest";
import { splitLines } from "../../chapter/lines.ts";
import { type PassageText, readPassage } from "../../chapter/passage.ts";
import { readSentences } from "../read-sentences.ts";
import { pastOrParticiple } from "./past-or-participle.ts";

/** What is told of the word between braces. */
function told(marked: string): string | null {
  const text = marked.replace(/[{}]/g, "");
  const [sentence] = readSentences(readPassage(text, splitLines(text)) as PassageText, new Set());
  const at = sentence?.words.findIndex(({ start }) => start === marked.indexOf("{")) ?? -1;
  return sentence ? pastOrParticiple(sentence, at) : null;
}

test.each([
  "The two managers {regarded} it as an insult.",
  "They disliked the plan, which several members {regarded} as an insult.",
  "In 1990 the old firm {provided} a room.",
  "When the children came, the teacher {provided} a meal.",
  "The teacher came home and {provided} a meal.",
  "The number of firms {increased} by half.",
  "She quickly {provided} a meal, and everybody ate.",
  "The study {revealed} that it was late.",
])("past: %s", (sentence) => expect(told(sentence)).toBe("past"));

test.each([
  "A stone {regarded} by many as holy stood there.",
  "The mill has never {provided} a meal.",
  "Have the managers {provided} a meal?",
  "The group has grown and {provided} a meal.",
  "{Regarded} as holy by the farmers, the stone stayed.",
  "These are councils (groups {elected} by workers).",
  "The list {provided} will be used.",
  "The party, while {defeated} in May, went on.",
  "They saw the hall {demolished} in May.",
])("participle: %s", (sentence) => expect(told(sentence)).toBe("participle"));

test.each(["They read the plans {provided} last year.", "The plans {provided} last year were long."])(
  "not told: %s",
  (sentence) => expect(told(sentence)).toBeNull(),
);
