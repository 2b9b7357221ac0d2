import { BUDGETS, TEAM_ADVICE } from "../knowledge/budget.ts";
import { blocks, inline, table } from "../markdown.ts";
import { namedSum } from "../named-sum.ts";
import type { Plan } from "../plan.ts";

/** How to divide whatever is spent. Sums appear only when the owner named one. */
export function budget({ facts, model, team, channels, goals, say }: Plan): string {
  const sum = namedSum(facts);
  const words = goals[0]?.words;
  const shares = BUDGETS[model];
  const amount = (share: number) => (sum === null ? [] : [sum.written((sum.amount * share) / 100)]);
  return blocks(
    sum === null
      ? say("noSum")
      : `You named ${sum.written(sum.amount)}. The shares are a suggestion to begin with; the sums follow from yours.`,
    table(
      ["For", "Share", ...(sum === null ? [] : ["Of your sum"]), "It pays for"],
      shares.map(({ name, share, pays }) => [name, `${share} %`, ...amount(share), pays]),
    ),
    `**The first of it goes to:** ${channels[0]?.name}${words == null ? "" : `, for the sake of “${inline(words)}”`}.`,
    TEAM_ADVICE[team],
    `**Two rules.** ${say("rules")}`,
  );
}
