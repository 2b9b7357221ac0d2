import type { TeamSize } from "./knowledge/budget.ts";

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

const NUMBERS = "one two three four five six seven eight nine ten eleven twelve".split(" ");

/** How many people work there, as far as the owner's words say. */
export function teamSize(companySize: string | null): TeamSize {
  const text = (companySize ?? "").toLowerCase();
  const isAlone = /^(?:i|me)\b|\b(solo|myself|just me|only me|freelanc|self-employed|one person)/.test(text);
  if (isAlone) return /\band\b|\bwith (?:a|my)\b/.test(text) ? "few" : "one";
  if (/\bmy \p{L}+ and (?:i|me)\b/u.test(text)) return "few";
  const people = [...text.matchAll(/\d+|\p{L}+/gu)]
    .map(([word]) => (/\d/.test(word) ? Number(word) : NUMBERS.indexOf(word) + 1))
    .filter((number) => number > 0);
  if (people.length === 0) return /\b(team|small|few|family)/.test(text) ? "few" : "unknown";
  const most = Math.max(...people);
  if (most <= 1) return "one";
  return most <= 5 ? "few" : most <= 20 ? "several" : "many";
}
