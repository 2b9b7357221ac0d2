import type { SuggestedAnswers } from "@growth-guide/contract";
import type { BusinessFacts } from "./facts.ts";
import { ANY_INDUSTRY } from "./knowledge/industries.ts";
import { recogniseIndustry } from "./recognise-industry.ts";
import { capitalised } from "./markdown.ts";

/** What owners of the trade often answer, by what this one has told so far. */
export function suggestAnswers(
  told: Pick<BusinessFacts, "name" | "description" | "industry">,
): SuggestedAnswers {
  const industry = recogniseIndustry(told);
  return {
    industry: industry === ANY_INDUSTRY ? null : capitalised(industry.name),
    targetAudience: [...industry.customers],
    marketingGoals: [...industry.aims],
  };
}
