import type { Chapter } from "../../chapter/parse.ts";
import { plainEmphasis } from "../../chapter/emphasis.ts";
import { FUNCTION_WORDS } from "../../text/function-words.ts";
import { wordsOf } from "../../text/words.ts";
import type { Section } from "../sections.ts";
import { timesIn } from "./times-in.ts";

/** Questions about a section of prose and a term in it, so that no two ask the same. */
const ASKED: readonly ((title: string, term: string | null) => string)[] = [
  (title, term) =>
    `What does “${title}” take for granted${term ? ` about ${term}` : ""}, and what would change without it?`,
  (title, term) =>
    `Which of the statements${term ? ` about ${term}` : ""} in “${title}” could you test, and what would prove it wrong?`,
  (title, term) =>
    term
      ? `How would you explain the part of ${term} in “${title}” to a colleague, without leaving out a condition?`
      : `How would you explain “${title}” to a colleague in a few sentences, without leaving out a condition?`,
];

const LONGEST_TERM = 4;
/** More terms than these are not looked for: the work grows with their number and with the text. */
const MOST_TERMS = 200;
const MOST_LOOKED_AT = 10;
/** So often a term stands in the chapter before it is one. */
const REPEATED = 2;

/** The question at `place` about this section; undefined when there are no more. */
export function sectionQuestion(
  chapter: Chapter,
  section: Section,
  terms: readonly string[],
  place: number,
): string | undefined {
  const ask = ASKED[place];
  if (!ask) return undefined;
  const term = termIn(chapter, section, terms);
  return ask(section.title, term === null ? signIn(chapter, section) : `“${term}”`);
}

/** What the section speaks of most, of the terms the chapter defines or emphasises; not what its title says already. */
function termIn({ source, parts }: Chapter, section: Section, terms: readonly string[]): string | null {
  const prose = (of: readonly { kind: string; start: number; end: number }[]): string =>
    of
      .filter(({ kind }) => kind === "paragraph" || kind === "list" || kind === "quote")
      .map(({ start, end }) => source.slice(start, end))
      .join("\n")
      .toLowerCase();
  const here = prose(section.parts);
  const everywhere = prose(parts);
  const title = section.title.toLowerCase();
  const found = terms
    .filter((term) => /^[\p{L} -]{4,40}$/u.test(term) && wordsOf(term).length <= LONGEST_TERM)
    .filter((term) => !title.includes(term.toLowerCase()))
    .map((term) => ({ term, count: timesIn(here, term.toLowerCase()) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_LOOKED_AT)
    .find(({ term }) => timesIn(everywhere, term.toLowerCase()) >= REPEATED);
  return found?.term ?? null;
}

/** What the section writes most often, and more than once, as code or as a formula in its lines. */
function signIn({ source }: Chapter, { parts }: Section): string | null {
  const counts = new Map<string, number>();
  for (const { kind, start, end } of parts) {
    if (kind !== "paragraph" && kind !== "list") continue;
    for (const [sign] of source.slice(start, end).matchAll(SIGN))
      counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  const [most] = [...counts].filter(([, count]) => count >= REPEATED).sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? null;
}

const SIGN = /(?<![`\w:])`[A-Za-z_][\w:.!]{2,30}(?:\(\))?`(?!`)|\$\\?[A-Za-z][^$\n ]{0,20}\$(?!\d)/g;

/** The terms a question may name: what the chapter defines, and what it emphasises in more than one word. */
export function termsOf(chapter: Chapter, defined: readonly string[]): string[] {
  const emphasised = plainEmphasis(chapter).filter((stretch) => {
    const words = wordsOf(stretch);
    return words.length > 1 && !words.some((word) => FUNCTION_WORDS.has(word.toLowerCase()));
  });
  return [...new Set([...defined, ...emphasised])].slice(0, MOST_TERMS);
}
