import { blocks, bullets, capitalised, inline } from "../markdown.ts";
import { briefly } from "../owners-words.ts";
import type { Plan } from "../plan.ts";
import { inOurSentence } from "./owners.ts";

const SHARES = [35, 25, 25, 15] as const;

/** The four themes everything said in public belongs to, with three things to say about each. */
export function contentPillars({
  language,
  pillars,
  industry,
  facts,
  audience,
  isBrief,
  say,
  turned,
}: Plan): string {
  const truths = turned(industry.tips);
  const readers = audience
    .flatMap((each) => briefly(each) ?? [])
    .map((each) => inOurSentence({ language }, each));
  return blocks(
    say("themes").replace("{name}", () => inline(facts.name)),
    ...pillars.map(({ title, purpose, ideas }, at) =>
      blocks(
        `### ${title} (${SHARES[at]} % of what you publish)`,
        `It is there to ${purpose}.${forWhom(readers, at)}`,
        bullets(ideas.slice(0, isBrief ? 1 : 3).map(capitalised)),
        `Ready to say: “${inline(truths[at % truths.length] as string)}”`,
      ),
    ),
    audience.length === 0
      ? null
      : say("readAgain").replace("{audience}", () =>
          audience.map((each) => inOurSentence({ language }, each)).join("; "),
        ),
  );
}

/** For whom a theme is, each of them once. */
function forWhom(readers: readonly string[], at: number): string {
  const reader = readers[at];
  if (reader === undefined) return "";
  return at % 2 === 0 ? ` Write it with ${reader} in mind.` : ` It is above all for ${reader}.`;
}
