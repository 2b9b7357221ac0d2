import type { Chapter } from "../chapter/parse.ts";
import type { BlockKind } from "../personalized-chapter.ts";
import type { UnplacedEntry } from "./glossary.ts";
import { nameableSections, type Section } from "./sections.ts";

const MOST_QUESTIONS = 3;

/** Questions about a section, by what stands in it. */
const QUESTIONS_BY_KIND: readonly { kind: BlockKind; ask: (title: string) => string }[] = [
  {
    kind: "math",
    ask: (title) =>
      `Which assumptions does the formula under “${title}” need, and what does it say in the extreme cases of each quantity?`,
  },
  {
    kind: "code",
    ask: (title) =>
      `Which input would break the code under “${title}”, and what would a far larger one cost in time and memory?`,
  },
  {
    kind: "table",
    ask: (title) =>
      `Which row of the table under “${title}” would you doubt first, and how could you check it?`,
  },
];

/** Questions about a section of prose, so that no two ask the same. */
const QUESTIONS_OF_PROSE: readonly ((title: string) => string)[] = [
  (title) => `What does “${title}” take for granted, and what would change without it?`,
  (title) => `Which of the statements in “${title}” could you test, and what would prove it wrong?`,
  (title) =>
    `How would you explain “${title}” to a colleague in a few sentences, without leaving out a condition?`,
];

/** Questions that go past the text, each naming a term, a formula or a section of this chapter. */
export function goingDeeper(chapter: Chapter, glossary: UnplacedEntry[]): string[] {
  const sections = nameableSections(chapter);
  const asked = new Set<Section>();
  const questions: string[] = [];
  for (const { kind, ask } of QUESTIONS_BY_KIND) {
    const section = sections.find(
      (candidate) => !asked.has(candidate) && candidate.parts.some((part) => part.kind === kind),
    );
    if (!section || questions.length > 0) continue;
    asked.add(section);
    questions.push(ask(section.title));
  }
  const term = glossary.find(({ source }) => source === "chapter")?.term;
  if (term) questions.push(`Which case would the definition of “${term}” leave out, and should it?`);
  const rest = sections.filter((section) => !asked.has(section) && /^\p{Lu}/u.test(section.title));
  questions.push(...rest.flatMap(({ title }, at) => QUESTIONS_OF_PROSE[at]?.(title) ?? []));
  return questions.slice(0, MOST_QUESTIONS);
}
