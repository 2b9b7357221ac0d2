const known = new Map<string, number>(
  Object.entries({
    are: 1,
    were: 1,
    people: 2,
    there: 1,
    where: 1,
    here: 1,
    something: 2,
    sometimes: 2,
    everything: 3,
    business: 2,
    every: 2,
    area: 3,
    idea: 3,
    being: 2,
    doing: 2,
    going: 2,
    create: 2,
    created: 3,
    science: 2,
    fire: 1,
    hour: 1,
    our: 1,
    one: 1,
    once: 1,
  }),
);

/** Two vowels side by side that are two syllables: sci-ence, cre-ate, vari-ous, du-al, flu-id. */
const HIATUS =
  /i[ao](?!u)|[^aeiou]iou?s|(?<![tscgx])iou|[^aeiouq]u(?:al|ous|at|ing|it[ye])|eo(?=[^u]|$)|ia[nl]|[aeio]ing\b|ying\b|i(?:er|est|et|ent|ence|ety)s?\b|iu|[^aeioq]uous|^re(?=[aeiou](?!d|l|s|ch))|creat|[^aeiou]oe(?:t|m)/g;
/** Vowel pairs after soft consonants that stay one: na-tion, spe-cial, pre-cious, re-gion. */
const GLIDE = /(?<!^s)(?:t|c|s|g|x)i(?:a|o|ou|e)(?=[nlu]|$|ns|nt|nc)/g;

/**
 * Syllables of an English word, by its vowel groups with corrections for silent letters, vowel pairs and endings.
 * Numbers count a syllable per digit. Right for some nine words in ten, and unbiased, which is what averages need.
 */
export function countSyllables(word: string): number {
  const lower = word.toLowerCase();
  const letters = lower.replace(/[^a-z]/g, "");
  if (letters === "") return Math.max(1, lower.replace(/\D/g, "").length);
  const hit = known.get(letters);
  if (hit !== undefined) return hit;
  const count = estimate(letters);
  if (known.size < 50_000) known.set(letters, count);
  return count;
}

function estimate(letters: string): number {
  const spoken = withoutSilentLetters(letters);
  const groups = spoken.match(/[aeiouy]+/g)?.length ?? 0;
  const glides = spoken.match(GLIDE)?.length ?? 0;
  const split = spoken.match(HIATUS)?.length ?? 0;
  const nasal = /(?:th|s)ms?$/.test(spoken) ? 1 : 0;
  return Math.max(1, groups + Math.max(0, split - glides) + nasal);
}

function withoutSilentLetters(letters: string): string {
  if (letters.length <= 3) return letters;
  if (/[^aeiouyl]le[sd]?$/.test(letters)) return letters.replace(/[sd]$/, "");
  let spoken = letters;
  if (/[^tdaeiouy]ed$/.test(spoken)) spoken = spoken.slice(0, -2);
  else if (/es$/.test(spoken) && !/(?:[sxzcg]|ch|sh)es$/.test(spoken)) spoken = spoken.slice(0, -2);
  else if (/[^aeiouy]e$/.test(spoken)) spoken = spoken.slice(0, -1);
  return spoken.replace(/([^aeiouy])e(ly|ment|ments|less|ness|ful|fully)$/, "$1$2");
}
