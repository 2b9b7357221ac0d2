import { blocks, inline, suggestion, table } from "../markdown.ts";
import type { Plan } from "../plan.ts";

/** Shares of effort, from the first channel to the last, by how many there are; each row adds up to 100. */
const EFFORT: Readonly<Record<number, readonly number[]>> = { 2: [60, 40], 4: [40, 25, 20, 15] };

/** Where to be present, why, how to begin, and what to watch there. */
export function channelStrategy({ channels, audience }: Plan): string {
  const [first] = audience;
  return blocks(
    `Few places, kept well${first === undefined ? "" : `, and chosen for those you serve: ${inline(first)}`}. Begin with the first; add the next when the one before has run for a month without being forced.`,
    table(
      ["Channel", "It is there to", "Rhythm", "Share of effort"],
      channels.map(({ name, purpose, rhythm }, at) => [
        `**${name}**`,
        purpose,
        suggestion(rhythm),
        `${EFFORT[channels.length]?.[at]} %`,
      ]),
    ),
    ...channels.map(({ name, firstStep, watch }) => `**${name}.** ${firstStep} Watch ${watch}.`),
    "What is not in this table is a decision too: leave it until these places work.",
  );
}
