import type { Chapter } from "../chapter/parse.ts";
import type { BlockKind } from "../personalized-chapter.ts";
import type { UnplacedEntry } from "./glossary.ts";
import { nameableSections } from "./sections.ts";

/** What can be tried with the first block of a kind, in the order of preference. */
const TASKS: readonly { kind: BlockKind; task: (title: string) => string }[] = [
  {
    kind: "math",
    task: (title) =>
      `Take the formula under “${title}”. Choose small numbers of your own, put them in one by one, and say in words what the result means.`,
  },
  {
    kind: "code",
    task: (title) =>
      `Take the code under “${title}”. Change one thing in it, write down what you expect to happen, and only then try it.`,
  },
  {
    kind: "table",
    task: (title) =>
      `Take the table under “${title}”. Add one row from your own experience and check whether it fits what the text says.`,
  },
];

/** One thing to try out, on something that stands in this chapter; null when there is nothing to try it on. */
export function workedExample(chapter: Chapter, glossary: UnplacedEntry[]): string | null {
  const sections = nameableSections(chapter);
  for (const { kind, task } of TASKS) {
    const section = sections.find(({ parts }) => parts.some((part) => part.kind === kind));
    if (section) return task(section.title);
  }
  const term = glossary.find(({ source }) => source === "chapter")?.term;
  return term
    ? `Find one case of “${term}” that you know well. Go through its definition word by word and say what each part of it is in your case.`
    : null;
}
