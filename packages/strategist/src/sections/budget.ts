import { namedSum } from "../facts.ts";
import { BUDGETS, TEAM_ADVICE } from "../knowledge/budget.ts";
import { blocks, inline, table } from "../markdown.ts";
import type { Plan } from "../plan.ts";

/** How to divide whatever is spent. Sums appear only when the owner named one. */
export function budget({ facts, model, team, channels, goals, say }: Plan): string {
  const sum = namedSum(facts);
  const words = goals[0]?.words;
  const shares = BUDGETS[model];
  const amount = (share: number) => (sum === null ? [] : [money(sum.symbol, (sum.amount * share) / 100)]);
  return blocks(
    sum === null
      ? say("noSum")
      : `You named ${money(sum.symbol, sum.amount)}. The shares are a suggestion to begin with; the sums follow from yours.`,
    table(
      ["For", "Share", ...(sum === null ? [] : ["Of your sum"]), "It pays for"],
      shares.map(({ name, share, pays }) => [name, `${share} %`, ...amount(share), pays]),
    ),
    `**The first of it goes to:** ${channels[0]?.name}${words == null ? "" : `, for the sake of “${inline(words)}”`}.`,
    TEAM_ADVICE[team],
    `**Two rules.** ${say("rules")}`,
  );
}

function money(symbol: string, amount: number): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  return `${symbol}${amount.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits })}`;
}
