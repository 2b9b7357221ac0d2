import { diffArrays } from "diff";

/** A stretch of a comparison. */
export type DiffPart = { kind: "same" | "removed" | "added"; text: string };

/** With more differences than this a comparison helps nobody, and would hold up the page. */
const MAX_EDITS = 1_000;

/**
 * What was taken out of a text and what was put in, word by word and in tables cell by cell. Between two changes, blanks and punctuation alone
 * are not what a reader looks for: changes that touch are one.
 */
export function diffProse(before: string, after: string): DiffPart[] {
  const changes = diffArrays(piecesOf(before), piecesOf(after), { maxEditLength: MAX_EDITS });
  if (changes === undefined) return tidy([part("removed", before), part("added", after)]);
  return tidy(
    joinNeighbours(
      changes.map(({ added, removed, value }) =>
        part(added ? "added" : removed ? "removed" : "same", value.join("")),
      ),
    ),
  );
}

/** Words, and of a table's rows the cells: the words of a cell say little beside those of another. */
function piecesOf(text: string): string[] {
  return text.split(/(?<=\n)/).flatMap((line) => (/^\s*\|/.test(line) ? cellsOf(line) : wordsOf(line)));
}

function cellsOf(row: string): string[] {
  return row.split(/(\s*\|\s*)/).filter((cell) => cell !== "");
}

/** Words, blanks and signs, found by the browser where it can: it knows more scripts than a pattern does. */
function wordsOf(text: string): string[] {
  if (typeof Intl.Segmenter !== "function") return text.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];
  const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Puts changes together that only blanks and punctuation part. */
function joinNeighbours(parts: DiffPart[]): DiffPart[] {
  const result: DiffPart[] = [];
  let removed = "";
  let added = "";
  const flush = () => {
    // A blank at the end of both sides is part of neither change.
    const blank = /\s*$/.exec(removed)?.[0] ?? "";
    const shared = blank !== "" && added.endsWith(blank) ? blank : "";
    result.push(
      part("removed", removed.slice(0, removed.length - shared.length)),
      part("added", added.slice(0, added.length - shared.length)),
      part("same", shared),
    );
    removed = "";
    added = "";
  };
  for (const [index, { kind, text }] of parts.entries()) {
    if (kind === "removed") removed += text;
    else if (kind === "added") added += text;
    else if (removed + added !== "" && index < parts.length - 1 && /^[^\p{L}\p{N}\n]*$/u.test(text)) {
      removed += text;
      added += text;
    } else {
      flush();
      result.push(part("same", text));
    }
  }
  flush();
  return result;
}

function tidy(parts: DiffPart[]): DiffPart[] {
  return parts.filter(({ text }) => text !== "");
}

function part(kind: DiffPart["kind"], text: string): DiffPart {
  return { kind, text };
}
