import type { Chapter } from "../../chapter/parse.ts";
import { timesIn } from "./times-in.ts";

/** A question about two terms the chapter defines and speaks of together, or about one. */
export function termQuestion({ source, parts }: Chapter, defined: readonly string[]): string | null {
  const blocks = parts
    .filter(({ kind }) => kind === "paragraph" || kind === "list")
    .map(({ start, end }) => source.slice(start, end).toLowerCase());
  const places = defined.map((term) => {
    const sought = term.toLowerCase();
    return blocks.map((block) => timesIn(block, sought) > 0);
  });
  const together = (a: number, b: number): number =>
    blocks.filter((_, at) => places[a]?.[at] && places[b]?.[at]).length;
  const pairs = defined.flatMap((first, a) =>
    defined.slice(a + 1).map((second, offset) => {
      const count = isApart(first, second) ? together(a, a + 1 + offset) : 0;
      return { first, second, count };
    }),
  );
  const [closest] = pairs.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  if (closest)
    return `How does “${closest.first}” bear on “${closest.second}”, and where would either be possible without the other?`;
  const [term] = defined;
  return term
    ? `Which borderline case does the definition of “${term}” leave open, and how would you decide it?`
    : null;
}

/** Neither is a part of the other: "margin", "margin of error". */
function isApart(a: string, b: string): boolean {
  return !a.toLowerCase().includes(b.toLowerCase()) && !b.toLowerCase().includes(a.toLowerCase());
}
