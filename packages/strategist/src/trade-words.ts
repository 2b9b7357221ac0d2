import { INDUSTRIES } from "./knowledge/industries.ts";
import type { Industry } from "./knowledge/industry.ts";

/** A word or phrase of a trade's, found in a text. */
export type Clue = { industry: Industry; kind: "words" | "hints" | "serves"; worth: number };

/** A phrase says more than a word. */
const PHRASE_WORTH = 1.5;

const WHOLE = new Map<string, Clue[]>();
const BEGINNINGS: { beginning: string; clue: Clue }[] = [];

for (const industry of INDUSTRIES) {
  for (const kind of ["words", "hints", "serves"] as const) {
    for (const entry of industry[kind] ?? []) {
      const phrase = spelled(entry);
      const clue = { industry, kind, worth: phrase.includes(" ") ? PHRASE_WORTH : 1 };
      if (entry.endsWith("*")) BEGINNINGS.push({ beginning: ` ${phrase}`, clue });
      else
        for (const form of [phrase, ...pluralsOf(phrase)])
          WHOLE.set(form, [...(WHOLE.get(form) ?? []), clue]);
    }
  }
}

const LONGEST = Math.max(...[...WHOLE.keys()].map((phrase) => phrase.split(" ").length));

/** What of the trades' words stands in a text, each once. */
export function cluesIn(text: string): Clue[] {
  const words = spelled(text).split(" ");
  const line = ` ${words.join(" ")}`;
  const found = new Set(
    BEGINNINGS.filter(({ beginning }) => line.includes(beginning)).map(({ clue }) => clue),
  );
  words.forEach((_, at) => {
    for (let count = 1; count <= LONGEST && at + count <= words.length; count += 1)
      for (const clue of WHOLE.get(words.slice(at, at + count).join(" ")) ?? []) found.add(clue);
  });
  return [...found];
}

function pluralsOf(noun: string): string[] {
  return [`${noun}s`, `${noun}es`, noun.replace(/y$/, "ies")].filter((form) => form !== noun);
}

/** Small letters and single spaces; what stands between letters parts words, but for the s of an owner. */
function spelled(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’]s\b/g, "")
    .replace(/[^\p{L}\p{N}&]+/gu, " ")
    .trim();
}
