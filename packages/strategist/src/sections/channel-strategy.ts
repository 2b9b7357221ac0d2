import { blocks, spoken, suggestion, table } from "../markdown.ts";
import { briefly } from "../owners-words.ts";
import type { Plan } from "../plan.ts";
import { inOurSentence } from "./owners.ts";

/** Shares of effort, from the first channel to the last, by how many there are; each row adds up to 100. */
const EFFORT: Readonly<Record<number, readonly number[]>> = { 2: [60, 40], 4: [40, 25, 20, 15] };

/** Where to be present, why, how to begin, and what to watch there. */
export function channelStrategy({ language, channels, audience, pillars, team, say }: Plan): string {
  const served = audience
    .slice(0, 2)
    .flatMap((each) => briefly(each) ?? [])
    .map((each) => inOurSentence({ language }, each));
  return blocks(
    `Few places, kept well${served.length === 0 ? "" : `, and chosen for ${spoken(served)}`}. ${say("firstChannel")}`,
    table(
      ["Channel", "It is there to", "Rhythm", "Share of effort"],
      channels.map(({ name, purpose, rhythm, aloneRhythm }, at) => [
        `**${name}**`,
        purpose,
        suggestion(team === "one" ? (aloneRhythm ?? rhythm) : rhythm),
        `${EFFORT[channels.length]?.[at]} %`,
      ]),
    ),
    ...channels.map(
      ({ name, firstStep, watch, tells }, at) =>
        `**${name}.** ${firstStep}${tells ? ` Your theme to begin with: *${pillars[at]?.title}*.` : ""} Watch ${watch}.`,
    ),
    say("noOtherChannel"),
  );
}
