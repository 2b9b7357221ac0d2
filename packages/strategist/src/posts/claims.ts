/** A place in a text that says something the owner never told us. */
export type Claim = { start: number; end: number; text: string; kind: "figure" | "praise" };

const FIGURE =
  /(?<![\p{L}\p{N}])[€$£]?\d[\d.,]*(?:\s?%|\s?(?:percent|euros?|dollars?|pounds?|years?|customers?|clients?|people)\b)?/giu;
const PRAISE =
  /\b(?:award[- ]winning|number one|no\. ?1|#1|(?:we are|we're|simply|by far) the best|best in (?:town|class)|the best \p{L}+ in|leading|market leader|world[- ]class|guaranteed?|certified|proven|clinically|scientifically|officially|cheapest|lowest prices?|risk[- ]free|for free|unbeatable|most trusted|thousands of|millions of)\b/giu;
/** Places to fill in, and the numbers of a thread's parts, are nobody's claim. */
const NO_CLAIM = /\[[^\]]*\]|\{\{[^}]*\}\}|^\d+\/\d+ /gm;

/**
 * Figures and praise in a text that the business's own facts do not hold, in order: to be checked or replaced
 * before it goes out. Figures as digits only; numbers in words are too often mere language.
 */
export function findClaims(text: string, facts: string): Claim[] {
  const known = facts.toLowerCase();
  const open = [...text.matchAll(NO_CLAIM)].map(
    (found) => [found.index, found.index + found[0].length] as const,
  );
  const claims = [
    ...[...text.matchAll(FIGURE)].map((found) => claimAt(found, "figure")),
    ...[...text.matchAll(PRAISE)].map((found) => claimAt(found, "praise")),
  ];
  return claims
    .filter((claim) => !known.includes(claim.text.toLowerCase()))
    .filter((claim) => !open.some(([start, end]) => claim.start >= start && claim.start < end))
    .sort((a, b) => a.start - b.start);
}

function claimAt(found: RegExpExecArray, kind: Claim["kind"]): Claim {
  const text = found[0].replace(/[\s.,]+$/, "");
  return { start: found.index, end: found.index + text.length, text, kind };
}
