const IRREGULAR: ReadonlyMap<string, readonly [string, string]> = new Map([
  ["good", ["better", "best"]],
  ["bad", ["worse", "worst"]],
  ["well-known", ["better-known", "best-known"]],
  ["quiet", ["quieter", "quietest"]],
  ["simple", ["simpler", "simplest"]],
  ["gentle", ["gentler", "gentlest"]],
  ["narrow", ["narrower", "narrowest"]],
  ["clever", ["cleverer", "cleverest"]],
]);

/** Qualities without degrees, nouns that stand as adjectives, and words that take "more" although they are short. */
const WITHOUT_DEGREE = new Set(
  "air back best better church city country court dead extra fake false final first food front fun home hurt job joint just key known land last left like lower main many more much native navy nearby next only other own paid party past pure real right same sea some spare still test time top torn total unfair usual whole world worn worse worst wrong".split(
    " ",
  ),
);

export type Degree = "comparative" | "superlative";

/**
 * The comparative or superlative of an adjective in one word: "big" → "bigger", "happy" → "happiest"; null when it
 * has none ("careful", "main").
 */
export function compareAdjective(adjective: string, degree: Degree): string | null {
  const irregular = IRREGULAR.get(adjective);
  if (irregular) return irregular[degree === "comparative" ? 0 : 1];
  if (WITHOUT_DEGREE.has(adjective) || !/^[a-z]+$/.test(adjective)) return null;
  const ending = degree === "comparative" ? "er" : "est";
  if (/^[^aeiouy]*[aeiouy]+[^aeiouy]+y$/.test(adjective)) return `${adjective.slice(0, -1)}i${ending}`;
  if (!/^[^aeiouy]*(?:qu)?[aeiouy]+[^aeiouy]*e?$/.test(adjective) || /(?:ed|ing)$/.test(adjective))
    return null;
  if (adjective.endsWith("e")) return adjective + ending.slice(1);
  const doubles = /[^aeiou][aeiou][bdgmnpt]$/.test(adjective);
  return (doubles ? adjective + adjective.slice(-1) : adjective) + ending;
}

/** Whether there can be more or less of a quality: "common", but not "many" or "main". */
export function hasDegree(adjective: string): boolean {
  return !adjective.includes(" ") && !WITHOUT_DEGREE.has(adjective);
}

/** Whether "more" or "most" may stand before the adjective. */
export function takesMore(adjective: string): boolean {
  return (
    !adjective.includes(" ") &&
    /(?:ful|ous|ant|ent|al|ive|ic|ing|ed|ish|less|able|ible|ly|y)$/.test(adjective) &&
    !WITHOUT_DEGREE.has(adjective)
  );
}
