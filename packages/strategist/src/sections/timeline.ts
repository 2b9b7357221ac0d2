import { METRICS } from "../knowledge/metrics.ts";
import { monthName } from "../knowledge/months.ts";
import { blocks, inline, table } from "../markdown.ts";
import type { Plan } from "../plan.ts";

/** The three months on one page: what each is for and how one can tell that it is done. */
export function timeline({ channels, pillars, seasons, goals, tactics, facts }: Plan): string {
  const [main, second] = channels;
  const measure =
    goals[0] === undefined ? "the first measure" : METRICS[goals[0].goal.metric].name.toLowerCase();
  return blocks(
    table(
      ["Days", "What it is for", "Done when"],
      [
        [
          "1–30",
          `Set up **${main?.name}** and count where you stand`,
          `Four weeks of figures stand in one place: ${measure}`,
        ],
        [
          "31–60",
          `Keep the rhythm, add **${second?.name}**`,
          `Each theme, from *${pillars[0]?.title}* to *${pillars[3]?.title}*, has been tried`,
        ],
        [
          "61–90",
          "Do more of what worked and stop the rest",
          "The list for the next quarter is shorter than this one",
        ],
      ],
    ),
    "**The first week of " + inline(facts.name) + "**",
    [
      `1. ${main?.firstStep}`,
      `2. Count ${measure} for the first time and write it where everybody sees it.`,
      `3. ${tactics[0]}`,
    ].join("\n"),
    seasons.length === 0
      ? null
      : `**Dates to be early for:** ${seasons.map(({ month, hook }) => `${monthName(month)} – ${hook}`).join("; ")}.`,
    "**Every month, one hour.** What moved? What did customers say? What do we stop? Write the three answers below this plan.",
  );
}
