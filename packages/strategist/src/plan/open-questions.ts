import type { BusinessFacts } from "../facts.ts";

/** Facts nobody told us that would sharpen the plan, as questions. */
export function openQuestions(facts: BusinessFacts, audience: readonly string[]): string[] {
  const questions: string[] = [];
  if (facts.targetAudience === null)
    questions.push("Who are your customers, and what do they want to get done?");
  else if (audience.length === 0) questions.push("Of everyone you could serve, whom would you miss first?");
  if (facts.marketingGoals === null) questions.push("What should be different in three months?");
  if (facts.industry === null) questions.push("What would you call your trade?");
  if (facts.companySize === null) questions.push("How many people can help with this?");
  return questions;
}
