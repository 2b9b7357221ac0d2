import type { Chapter, ChapterPart } from "../chapter/parse.ts";
import type { BlockKind } from "../personalized-chapter.ts";
import type { UnplacedEntry } from "./glossary.ts";
import { nameableSections } from "./sections.ts";

/** What can be tried with the first block of a kind, in the order of preference. */
const TASKS: readonly { kind: BlockKind; fits: RegExp; task: (title: string) => string }[] = [
  {
    kind: "math",
    fits: /^(?![^]*\\(?:int|sum|prod|mathbf|mathcal|mathbb|mathrm|boldsymbol|begin|partial|lim|nabla|hat|to|rightarrow|in)\b)[^]{1,120}=[^]{1,120}$/,
    task: (title) =>
      `Put small numbers of your own into the formula under “${title}”, and say in words what comes out.`,
  },
  {
    kind: "code",
    fits: /^\s*(?:```|~~~)(?!text|console|output|sh|bash|toml|yaml|json|diff|\{(?!code|python|r\b|julia))[^\n]*\n[^\n]*\n[^]*\n/,
    task: (title) =>
      `Change something in the code under “${title}”, and write down what you expect before you try it.`,
  },
  {
    kind: "table",
    fits: /\|/,
    task: (title) => `Add a row of your own to the table under “${title}”. Does it fit what the text says?`,
  },
];

/** One thing to try out, on something that stands in this chapter; null when there is nothing to try it on. */
export function workedExample(chapter: Chapter, glossary: UnplacedEntry[]): string | null {
  const sections = nameableSections(chapter);
  for (const { kind, fits, task } of TASKS) {
    const isFit = (part: ChapterPart): boolean =>
      part.kind === kind && fits.test(chapter.source.slice(part.start, part.end).trimEnd());
    const section = sections.find(({ parts }) => parts.some(isFit));
    if (section) return task(section.title);
  }
  const term = glossary.find(({ source }) => source === "chapter")?.term;
  return term
    ? `Find a case of “${term}” that you know, and say how each part of its definition fits.`
    : null;
}
