import { findClaims } from "@growth-guide/strategist/posts";

/** What to fill in, and what to check: a claim may stand in brackets, too, where a model was not sure of it. */
export function toCheck(text: string, facts: string): { places: string[]; claims: string[] } {
  const bracketed = [...new Set(text.match(/\[[^\]\n]+\]/g))];
  const isClaim = (place: string) => {
    const inside = place.slice(1, -1);
    return findClaims(inside, facts).some((claim) => claim.text === inside);
  };
  const open = findClaims(text, facts).map((claim) => claim.text);
  return {
    places: bracketed.filter((place) => !isClaim(place)),
    claims: [...new Set([...bracketed.filter(isClaim), ...open])],
  };
}
