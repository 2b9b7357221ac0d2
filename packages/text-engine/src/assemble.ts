import type { Chapter, ChapterPart } from "./chapter/parse.ts";
import { restore } from "./chapter/passage.ts";
import type { ChapterOutcome, PassageOutcome } from "./rewrite/outcome.ts";
import { signatureOf, signaturesOf } from "./rewrite/verify.ts";

/** A part of the chapter with its new text; `reverted` when verification put the original back. */
export type AssembledPart = {
  part: ChapterPart;
  text: string;
  outcomes: PassageOutcome[];
  reverted: boolean;
};

/** Rounds of taking back damaged blocks before the whole chapter is taken back. */
const MAX_ROUNDS = 20;

/**
 * The chapter with its rewritten passages spliced in, read again and compared block by block with its source.
 * A block that does not read the same stays as it was.
 */
export function assemble(chapter: Chapter, outcome: ChapterOutcome): AssembledPart[] {
  const parts = chapter.parts.map((part, at) => assemblePart(chapter, part, outcome[at] ?? []));
  const expected = chapter.parts.map((part) => signatureOf(chapter.source, part));
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const damaged = firstDamage(parts, expected);
    if (damaged < 0) return parts;
    revert(chapter, parts, damaged);
  }
  parts.forEach((_, at) => revert(chapter, parts, at));
  return parts;
}

/** One part with its rewritten passages spliced in; nothing is verified yet. */
export function assemblePart(
  chapter: Pick<Chapter, "source">,
  part: ChapterPart,
  outcomes: PassageOutcome[],
): AssembledPart {
  let text = "";
  let from = part.start;
  part.passages.forEach((passage, at) => {
    const outcome = outcomes[at];
    if (!outcome || outcome.text === passage.text) return;
    text += chapter.source.slice(from, passage.start) + restore(passage, outcome.text);
    from = passage.end;
  });
  return { part, text: text + chapter.source.slice(from, part.end), outcomes, reverted: false };
}

/** The index of the changed part at, or nearest before, the first difference; -1 when all is well. */
function firstDamage(parts: AssembledPart[], expected: string[]): number {
  const found = signaturesOf(parts.map((part) => part.text).join(""));
  const length = Math.max(found.length, expected.length);
  for (let at = 0; at < length; at += 1) {
    if (found[at] !== expected[at]) return nearestChanged(parts, at);
  }
  return -1;
}

function nearestChanged(parts: AssembledPart[], at: number): number {
  for (let before = Math.min(at, parts.length - 1); before >= 0; before -= 1) {
    if (isChanged(parts[before] as AssembledPart)) return before;
  }
  return parts.findIndex(isChanged);
}

function isChanged({ part, text, outcomes, reverted }: AssembledPart): boolean {
  return !reverted && text !== "" && outcomes.some((outcome, at) => outcome.text !== part.passages[at]?.text);
}

function revert(chapter: Chapter, parts: AssembledPart[], at: number): void {
  const assembled = parts[at];
  if (!assembled || !isChanged(assembled)) return;
  const outcomes = assembled.outcomes.map((outcome, index) => ({
    ...outcome,
    text: assembled.part.passages[index]?.text ?? outcome.text,
    after: outcome.before,
    notes: [],
    refused: true,
    byModel: false,
  }));
  parts[at] = {
    part: assembled.part,
    text: chapter.source.slice(assembled.part.start, assembled.part.end),
    outcomes,
    reverted: true,
  };
}
