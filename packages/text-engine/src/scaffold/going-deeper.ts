import type { Chapter } from "../chapter/parse.ts";
import { codeQuestion } from "./deeper/code-question.ts";
import { formulaQuestion } from "./deeper/formula-question.ts";
import { sectionQuestion, termsOf } from "./deeper/section-question.ts";
import { tableQuestion } from "./deeper/table-question.ts";
import { termQuestion } from "./deeper/term-question.ts";
import type { UnplacedEntry } from "./glossary.ts";
import { nameableSections, type Section } from "./sections.ts";

const MOST_QUESTIONS = 3;

/** What a section may be asked about, in the order of preference. */
const ASKERS: readonly ((section: Section, source: string) => string | null)[] = [
  formulaQuestion,
  codeQuestion,
  tableQuestion,
];

/** Questions that go past the text, each naming a term, a formula or a section of this chapter. */
export function goingDeeper(chapter: Chapter, glossary: UnplacedEntry[]): string[] {
  const sections = nameableSections(chapter);
  const defined = glossary.filter(({ source }) => source === "chapter").map(({ term }) => term);
  const shown = firstShown(sections, chapter.source);
  const first = [shown?.question, termQuestion(chapter, defined)].filter((question) => question != null);
  const terms = termsOf(chapter, defined);
  const others = sections
    .filter((section) => section !== shown?.section && /^\p{Lu}/u.test(section.title))
    .slice(0, MOST_QUESTIONS - first.length)
    .flatMap((section, at) => sectionQuestion(chapter, section, terms, at) ?? []);
  return [...first, ...others];
}

/** The first section that shows something to ask about, a formula before code and code before a table. */
function firstShown(
  sections: readonly Section[],
  source: string,
): { section: Section; question: string } | undefined {
  for (const ask of ASKERS) {
    for (const section of sections) {
      const question = ask(section, source);
      if (question) return { section, question };
    }
  }
  return undefined;
}
