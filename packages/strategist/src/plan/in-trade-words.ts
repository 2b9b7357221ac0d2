import type { Industry } from "../knowledge/industry.ts";
import { capitalised } from "../markdown.ts";

/** What is true of every business, in the words of a trade: a dentist's customers are patients. */
export function inTradeWords({ people }: Industry, text: string): string {
  if (people === undefined) return text;
  return text.replace(/\b(c)ustomer(?=s?\b)/gi, (_, first: string) =>
    first === "C" ? capitalised(people) : people,
  );
}

/** The same for every text of a thing, which stays itself where the trade has no word of its own. */
export function thingInTradeWords<Thing extends object>(industry: Industry, thing: Thing): Thing {
  if (industry.people === undefined) return thing;
  const members = Object.entries(thing).map(([key, value]: [string, unknown]) => [
    key,
    typeof value === "string" ? inTradeWords(industry, value) : value,
  ]);
  return Object.fromEntries(members) as Thing;
}
