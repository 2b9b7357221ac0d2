import { blocks, inline, table } from "../markdown.ts";
import { spokenSeasons } from "../seasons-ahead.ts";
import { inSentence } from "../owners-words.ts";
import type { Plan } from "../plan.ts";

/** The three months on one page: what each is for and how one can tell that it is done. */
export function timeline(plan: Plan): string {
  const { channels, pillars, seasons, metrics, tactics, facts, team, say } = plan;
  const [main, second] = channels;
  const measure = inline(inSentence(metrics[0]?.name ?? ""));
  return blocks(
    table(
      ["Days", "What it is for", "Done when"],
      [
        [
          "1–30",
          `Begin with **${main?.name}** and count where you stand`,
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
    `**The first week at ${inline(facts.name)}**`,
    [
      `1. ${main?.firstStep}`,
      `2. Take your first figure, *${measure}*, and write it where ${team === "one" ? "you pass it every day" : "everybody sees it"}.`,
      `3. ${tactics[0]}`,
    ].join("\n"),
    seasons.length === 0 ? null : `**Dates to be early for:** ${spokenSeasons(seasons, " – ")}.`,
    `**Every month, one hour.** ${say("monthlyHour")}`,
  );
}
