import { namedSum } from "../facts.ts";
import { BUDGETS, TEAM_ADVICE } from "../knowledge/budget.ts";
import { blocks, table } from "../markdown.ts";
import type { Plan } from "../plan.ts";

/** How to divide whatever is spent. Sums appear only when the owner named one. */
export function budget({ facts, industry, team }: Plan): string {
  const sum = namedSum(facts);
  const shares = BUDGETS[industry.model];
  const amount = (share: number) => (sum === null ? [] : [money(sum.symbol, (sum.amount * share) / 100)]);
  return blocks(
    sum === null
      ? "You have not named a sum, and none is needed to divide it well. The shares hold for money and for hours alike; they are a suggestion to begin with."
      : `You named ${money(sum.symbol, sum.amount)}. The shares are a suggestion to begin with; the sums follow from yours.`,
    table(
      ["For", "Share", ...(sum === null ? [] : ["Of your sum"]), "It pays for"],
      shares.map(({ name, share, pays }) => [name, `${share} %`, ...amount(share), pays]),
    ),
    TEAM_ADVICE[team],
    "**Two rules.** Spend on people who already know you before you spend on strangers. And give every paid test an end and a question before it begins.",
  );
}

function money(symbol: string, amount: number): string {
  return `${symbol}${amount.toLocaleString("en", { maximumFractionDigits: 2 })}`;
}
