import { blocks, bullets } from "../markdown.ts";
import type { Plan } from "../plan.ts";
import { SHAPES } from "./article-shapes.ts";
import type { Lines } from "./forms.ts";
import { toldOf } from "./idea-seeds.ts";
import { audienceOf } from "./readers.ts";

/** A short article: what the trade knows stands there, and what only the owner knows is asked for. */
export function article(
  { opening, point, detail, own, closing }: Lines,
  plan: Plan,
  { shape: nth, truths }: { shape: number; truths: readonly string[] },
): string {
  const shape = SHAPES[nth % SHAPES.length] as (typeof SHAPES)[number];
  const audience = audienceOf(plan);
  return blocks(
    `# ${point.replace(/[.:]$/, "")}`,
    `${opening} ${detail}`.trim(),
    `## ${shape.begins.heading}`,
    shape.begins.asked.replace("{audience}", () => (audience === null ? "" : `, for ${audience}`)),
    `## ${shape.helps.heading}`,
    truths.length > 0
      ? bullets(truths.map((truth) => `**${truth}** ${toldOf(plan, truth) ?? ""}`.trim()))
      : shape.helps.asked,
    `## ${shape.ends.heading}`,
    shape.ends.asked,
    own === "" ? null : own,
    closing,
  );
}
