import type { AssembledPart } from "./assemble.ts";
import { scanBlocks } from "./chapter/containers.ts";
import { splitLines } from "./chapter/lines.ts";
import type { Chapter } from "./chapter/parse.ts";
import type { ChapterBlock } from "./personalized-chapter.ts";
import { type Addition, linesOf } from "./scaffold/addition.ts";

/** The adapted Markdown and the blocks that tile it. */
export type ComposedOutput = { markdown: string; blocks: ChapterBlock[] };

/**
 * The parts with the additions behind their blocks. The result is scanned again: when an addition does not stand alone,
 * as behind a fence that is never closed, none is added.
 */
export function composeOutput(
  chapter: Chapter,
  parts: AssembledPart[],
  additions: Addition[],
): ComposedOutput {
  if (parts.length === 0) return { markdown: chapter.source, blocks: [] };
  const output = compose(chapter, parts, additions);
  return additions.length === 0 || standApart(output) ? output : compose(chapter, parts, []);
}

function compose(chapter: Chapter, parts: AssembledPart[], additions: Addition[]): ComposedOutput {
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
  return { markdown, blocks };
}

/** Whether the output reads as just these blocks, each addition a quote of its own. */
function standApart({ markdown, blocks }: ComposedOutput): boolean {
  const found = scanBlocks(splitLines(markdown), markdown.length);
  return (
    found.length === blocks.length &&
    blocks.every(({ origin, output }, at) =>
      origin === "added" ? found[at]?.kind === "quote" && found[at].start === output.start : true,
    )
  );
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
