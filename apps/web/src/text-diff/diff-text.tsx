import { useMemo } from "react";
import { type DiffPart, diffProse } from "./word-diff.ts";
import { words } from "../words/comparing.ts";

type Props = { before: string; after: string; className?: string };

/** Two texts in one: what went is struck out, what came is marked. Brings a library along: load it when needed. */
export function DiffText({ before, after, className }: Props) {
  const parts = useMemo(() => diffProse(before, after), [before, after]);
  return (
    <p className={className} dir="auto">
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
  const [Element, look] =
    kind === "removed" ? (["del", looks.removed] as const) : (["ins", looks.added] as const);
  return (
    <Element className={look}>
      <span className="sr-only">{` (${kind === "removed" ? words.was : words.now} `}</span>
      {text}
      <span className="sr-only">) </span>
    </Element>
  );
}

const looks = {
  removed: "rounded-sm bg-danger-wash text-danger",
  added: "rounded-sm bg-brand-wash font-semibold text-brand no-underline",
} as const;
