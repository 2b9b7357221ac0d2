import type { TeamSize } from "./knowledge/budget.ts";
import { capitalised } from "./markdown.ts";

/** What the owner told us; nothing else may be claimed of the business. */
export type BusinessFacts = {
  name: string;
  description: string | null;
  industry: string | null;
  companySize: string | null;
  targetAudience: string | null;
  marketingGoals: string | null;
  /** Said for this strategy or these posts only. */
  additionalContext: string | null;
};

/** Everything that was said, in one text. */
export function wholeText(facts: BusinessFacts): string {
  return Object.values(facts)
    .filter((text) => text !== null)
    .join("\n");
}

/** Longest part, in words, that still reads as an item of a list. */
const MAX_ITEM_WORDS = 14;

/**
 * The parts of a text a person wrote as a list: lines, sentences, semicolons, and commas where every part is short.
 * @example parts("Commuters, parents and students") → ["Commuters", "Parents", "Students"]
 */
export function parts(text: string | null): string[] {
  const sentences = (text ?? "")
    .split(/[\n;]+|(?<=[.!?])\s+/)
    .map((part) => part.replace(/^[\s\-–•*\d.)]+(?=\D)/, "").replace(/[\s.!;,]+$/, ""))
    .filter((part) => part.trim() !== "");
  return sentences.flatMap(shortItems).map(capitalised);
}

/** Beginnings that lean on the words before them: such a part is no item of its own. */
const LEANS =
  /^$|^(without|but|except|because|so|which|who|that|within|by|in|on|at|for|from|with|especially|not)\b/i;

function shortItems(sentence: string): string[] {
  const items = sentence.split(/,\s*(?:and\s+|or\s+)?|\s+and\s+(?=[^,]*$)/).map((item) => item.trim());
  const isList = sentence.includes(",") && items.every((item) => wordCount(item) <= 6 && !LEANS.test(item));
  return isList ? items : [sentence.trim()];
}

function wordCount(text: string): number {
  return text.split(/\s+/).length;
}

/** The first sentence, without its full stop, cut at a word when it is very long. */
export function firstSentence(text: string | null): string | null {
  const [first = ""] = (text ?? "").trim().split(/(?<=[.!?])\s+|\n+/);
  const words = first.replace(/[.!?\s]+$/, "").split(/\s+/);
  if (words[0] === "") return null;
  const limit = MAX_ITEM_WORDS * 3;
  return words.length <= limit ? words.join(" ") : `${words.slice(0, limit).join(" ")} …`;
}

/** How many people work there, as far as the owner's words say. */
export function teamSize(companySize: string | null): TeamSize {
  const text = (companySize ?? "").toLowerCase();
  if (/\b(solo|myself|just me|only me|freelanc|self-employed|one person)/.test(text)) return "one";
  const people = [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  if (people.length === 0) return /\b(team|small|few|family)/.test(text) ? "few" : "unknown";
  const most = Math.max(...people);
  if (most <= 1) return "one";
  return most <= 5 ? "few" : most <= 20 ? "several" : "many";
}

/** A sum of money the owner named, when they named just one. */
export function namedSum(facts: BusinessFacts): { symbol: string; amount: number } | null {
  const found = [...wholeText(facts).matchAll(/([€$£])\s?(\d{1,3}(?:[,.]\d{3})+|\d+)(?![\d.,]*\d)/g)];
  const [only] = found;
  if (found.length !== 1 || only === undefined) return null;
  return { symbol: only[1] as string, amount: Number((only[2] as string).replace(/[,.]/g, "")) };
}
