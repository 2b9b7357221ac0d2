import { type AssembledPart, assemble } from "./assemble.ts";
import { type Chapter, parseChapter } from "./chapter/parse.ts";
import { EngineError } from "./errors.ts";
import { LEVELS, type Level } from "./level.ts";
import type { AdaptOptions } from "./options.ts";
import type { ChapterBlock, PersonalizedChapter } from "./personalized-chapter.ts";
import { toReadability } from "./readability/assess.ts";
import { withAnswers } from "./rewrite/answers.ts";
import { type ChapterOutcome, sumCounts, unchangedOutcome } from "./rewrite/outcome.ts";
import { countPassage, rewriteChapter } from "./rewrite/rewrite-chapter.ts";
import { type Addition, linesOf } from "./scaffold/addition.ts";
import { placeEntries } from "./scaffold/first-use.ts";
import { buildScaffold } from "./scaffold/scaffold.ts";

/**
 * The chapter at a level: pure, synchronous, the same for the same input. By rules alone, or with the answers another
 * writer gave, each of which is verified again.
 * @throws EngineError too_complex, invalid_level
 */
export function adaptChapter(
  markdown: string,
  level: Level,
  options: AdaptOptions = {},
): PersonalizedChapter {
  const chapter = parseForLevel(markdown, level, options);
  const byRules = rewriteByRules(chapter, level);
  const { answers } = options;
  const outcome = answers === undefined ? byRules : withAnswers(chapter, byRules, answers, level);
  return finishChapter(chapter, outcome, level, options);
}

/** Parses and checks what a caller sent. */
export function parseForLevel(markdown: string, level: Level, options: AdaptOptions): Chapter {
  if (!LEVELS.includes(level)) throw new EngineError("invalid_level", `Unknown level: ${String(level)}`);
  const chapter = parseChapter(markdown);
  return options.sentence ? { ...chapter, language: "en" } : chapter;
}

/** What the rules make of every passage; nothing, when the chapter is not English. */
export function rewriteByRules(chapter: Chapter, level: Level): ChapterOutcome {
  return chapter.language === "en" ? rewriteChapter(chapter, level) : unchangedOutcome(chapter, countPassage);
}

/** Splices, verifies, adds what the level adds around the text, and reports. */
export function finishChapter(
  chapter: Chapter,
  outcome: ChapterOutcome,
  level: Level,
  options: AdaptOptions,
): PersonalizedChapter {
  const parts = assemble(chapter, outcome);
  const { additions, glossary, questions } = buildScaffold(chapter, level, options);
  const blocks: ChapterBlock[] = [];
  let markdown = "";
  const push = (text: string, block: Omit<ChapterBlock, "output">): void => {
    blocks.push({ ...block, output: { start: markdown.length, end: markdown.length + text.length } });
    markdown += text;
  };
  parts.forEach((part, at) => {
    const following = additions.filter((addition) => addition.after === part.part.id);
    push(following.length > 0 ? closeBlock(part.text, chapter.eol) : part.text, blockOf(part));
    following.forEach((addition, index) => {
      const isLast = at === parts.length - 1 && index === following.length - 1;
      push(additionText(addition, chapter.eol, isLast), additionBlock(addition));
    });
  });
  const passages = parts.flatMap((part) => part.outcomes);
  const measured = chapter.language === "en";
  return {
    level,
    markdown: parts.length === 0 ? chapter.source : markdown,
    language: chapter.language,
    blocks,
    before: measured ? toReadability(sumCounts(passages.map((passage) => passage.before))) : null,
    after: measured ? toReadability(sumCounts(passages.map((passage) => passage.after))) : null,
    glossary: placeEntries(glossary, parts, blocks),
    questions,
  };
}

/** What is told of a part of the chapter. */
export function blockOf({ part, outcomes, reverted }: AssembledPart): Omit<ChapterBlock, "output"> {
  const changed = outcomes.some((outcome, at) => outcome.text !== part.passages[at]?.text);
  const refused = reverted || outcomes.some((outcome) => outcome.refused);
  return {
    id: part.id,
    kind: part.kind,
    source: { start: part.start, end: part.end },
    origin: changed ? "rewritten" : refused ? "refused" : "kept",
    writer: !changed ? "original" : outcomes.some((outcome) => outcome.byModel) ? "model" : "rules",
    notes: outcomes.flatMap((outcome) => outcome.notes),
  };
}

function additionBlock(addition: Addition): Omit<ChapterBlock, "output"> {
  return {
    id: `cg:add kind=${addition.kind} after=${addition.after}`,
    kind: "addition",
    source: null,
    origin: "added",
    writer: "rules",
    notes: [],
  };
}

/** The block's text with an empty line behind it, so that an addition can follow. */
function closeBlock(text: string, eol: string): string {
  return (
    text.trimEnd() +
    text
      .slice(text.trimEnd().length)
      .replace(/[^\r\n]/g, "")
      .replace(/^(\r?\n)*/, eol + eol)
  );
}

function additionText(addition: Addition, eol: string, isLast: boolean): string {
  return linesOf(addition).join(eol) + (isLast ? eol : eol + eol);
}
