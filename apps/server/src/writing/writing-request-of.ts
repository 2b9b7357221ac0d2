import type { Business } from "@growth-guide/contract";
import type { BusinessFacts } from "@growth-guide/strategist";
import { monthOf } from "./month-of.ts";
import type { WritingRequest } from "./writing-request.ts";

/** What texts of a business are written from; what is told for these alone stands in `additionalContext`. */
export function writingRequestOf(
  business: Business,
  additionalContext: string | null,
  now: Date,
): WritingRequest {
  const { ownerId, timeZone } = business;
  return { ownerId, facts: factsOf(business, additionalContext), month: monthOf(now, timeZone), timeZone };
}

/** A business as the strategist sees it: blank texts are things not said. */
function factsOf(business: Business, additionalContext: string | null): BusinessFacts {
  const said = (text: string | null) => (isBlank(text) ? null : text);
  return {
    name: business.name,
    description: said(business.description),
    industry: said(business.industry),
    companySize: said(business.companySize),
    targetAudience: said(business.targetAudience),
    marketingGoals: said(business.marketingGoals),
    additionalContext: said(additionalContext),
  };
}

export function isBlank(text: string | null): boolean {
  return text === null || text.trim() === "";
}
