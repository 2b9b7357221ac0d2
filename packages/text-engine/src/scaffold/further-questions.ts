import { headingText } from "../chapter/block-id.ts";
import type { Chapter } from "../chapter/parse.ts";
import type { GlossaryEntry } from "../personalized-chapter.ts";

const MOST_QUESTIONS = 3;
const ROUTINE =
  /^(?:introduction|summary|conclusion|conclusions|exercises?|discussions?|overview|references|further reading|contents|notes?|appendix)\b/i;

/** One question for each of the first sections, so that no two ask the same. */
const SECTION_QUESTIONS: readonly ((title: string) => string)[] = [
  (title) => `What does “${title}” take for granted, and what would change without it?`,
  (title) => `Which of the statements in “${title}” could you test, and what would prove it wrong?`,
  (title) =>
    `How would you explain “${title}” to a colleague in three sentences, without leaving out a condition?`,
];

/** Questions that go past the text, each naming a section or a term of this chapter. */
export function furtherQuestions(chapter: Chapter, glossary: GlossaryEntry[]): string[] {
  const sections = chapter.parts
    .filter((part) => part.kind === "heading")
    .map((part) => headingText(chapter.source.slice(part.start, part.end)).title)
    .filter((title) => title.length > 3 && title.length < 80 && !ROUTINE.test(title));
  const terms = glossary
    .slice(0, 1)
    .map(({ term }) => `Which case would the definition of “${term}” leave out, and should it?`);
  const aboutSections = sections.slice(1).flatMap((title, at) => SECTION_QUESTIONS[at]?.(title) ?? []);
  return [...terms, ...aboutSections].slice(0, MOST_QUESTIONS);
}
