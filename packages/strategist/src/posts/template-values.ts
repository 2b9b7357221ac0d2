import { audienceOf } from "../audience.ts";
import type { BusinessFacts } from "../facts.ts";
import { spoken } from "../markdown.ts";
import { firstSentence, inSentence } from "../owners-words.ts";
import type { Placeholder } from "./templates.ts";

type Told = Pick<BusinessFacts, "name" | "description" | "targetAudience" | "marketingGoals">;

/** What a template's places are filled with, as parts of a sentence; what was not told is not there. */
export function templateValues(told: Told): Partial<Record<Placeholder, string>> {
  const groups = audienceOf(told).map(inSentence);
  return {
    business: told.name,
    ...valueOf("offer", firstSentence(told.description)),
    ...valueOf("audience", groups.length === 0 ? firstSentence(told.targetAudience) : spoken(groups)),
    ...valueOf("goal", firstSentence(told.marketingGoals)),
  };
}

function valueOf(place: Placeholder, text: string | null): Partial<Record<Placeholder, string>> {
  return text === null ? {} : { [place]: inSentence(text) };
}
