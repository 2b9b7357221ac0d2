import { useMemo } from "react";
import { proseOf } from "./prose-of.ts";
import { type DiffPart, diffProse } from "./word-diff.ts";

/** The original and the adapted wording in one text: what went is struck out, what came is marked. */
export function InlineDiff({ before, after }: { before: string; after: string }) {
  const parts = useMemo(() => diffProse(proseOf(before), proseOf(after)), [before, after]);
  return (
    <p className="diff" dir="auto">
      {parts.map((part, index) => (
        // The parts of a comparison never change places.
        // oxlint-disable-next-line react/no-array-index-key
        <Part key={index} {...part} />
      ))}
    </p>
  );
}

/** Not every screen reader tells struck-out text from other text: words do. */
function Part({ kind, text }: DiffPart) {
  if (kind === "same") return text;
  const Element = kind === "removed" ? "del" : "ins";
  return (
    <Element>
      <span className="sr-only">{kind === "removed" ? " (was: " : " (now: "}</span>
      {text}
      <span className="sr-only">) </span>
    </Element>
  );
}
