import { blocks, bullets } from "../markdown.ts";
import type { Plan } from "../plan.ts";
import type { Lines } from "./forms.ts";
import { toldOf } from "./idea-seeds.ts";
import { audienceOf } from "./readers.ts";

/** A short article: what the trade knows stands there, and what only the owner knows is asked for. */
export function article(
  { opening, point, detail, own, closing }: Lines,
  plan: Plan,
  truths: readonly string[],
): string {
  const audience = audienceOf(plan);
  const isOfTrade = truths.length > 0;
  return blocks(
    `# ${point.replace(/[.:]$/, "")}`,
    `${opening} ${detail}`.trim(),
    "## Where it begins",
    isOfTrade ? plan.industry.moment : null,
    `[A case from your own work${audience === null ? "" : `, for ${audience}`}: what happened, and what was tried first. With consent.]`,
    "## What helps",
    isOfTrade
      ? bullets(truths.map((truth) => `**${truth}** ${toldOf(plan, truth) ?? ""}`.trim()))
      : "[Three steps, each with the reason. Leave out what everybody says.]",
    "## What it does not do",
    "No advice fits everybody. [One honest limit, and when to ask somebody instead.]",
    own === "" ? null : own,
    closing,
  );
}
