import { blocks, table } from "../markdown.ts";
import type { Plan } from "../plan.ts";

/** What to count, how, and where to find it. */
export function metrics({ metrics: all, goals }: Plan): string {
  return blocks(
    "Few figures, taken on the same day of the week and written down in one place. The first line decides; the others explain it.",
    table(
      ["Measure", "How to reckon it", "Where to find it"],
      all.map(({ name, formula, where }, at) => [at === 0 ? `**${name}**` : name, formula, where]),
    ),
    "**How to read them.** One week is noise; look at four together. If the first line stands still for a month while the others move, people see you but do not act: change the offer before you change the channel. If nothing moves, change the channel.",
    goals.length > 1
      ? "When two aims pull in different directions, the first one wins until it is reached."
      : null,
  );
}
