import { strategyLimits } from "@growth-guide/contract";
import { composeSection, findClaims, wholeText } from "@growth-guide/strategist";
import { withoutLiveHtml } from "@growth-guide/text-engine/text";
import { z } from "zod";
import { askForJson } from "../../providers/ask-for-json.ts";
import type { TextProvider } from "../../providers/text-provider.ts";
import { type SectionAuthor, type SectionRequest, ruleAuthor } from "./section-author.ts";
import { sectionInstruction, sectionPrompt } from "./section-prompt.ts";

/** Longest answer asked for, in UTF-16 units; a section of a plan that is longer is not read. */
const MAX_ANSWER = 12_000;

/** Shortest section worth having. */
const MIN_SECTION = 120;

const answerSchema = z.object({
  markdown: z.string().trim().min(MIN_SECTION).max(strategyLimits.section),
});

/**
 * A configured model as author. What it answers is read as JSON of one shape; a section it does not give in time or
 * in that shape is written by our rules, and says so. Figures the owner never named are marked as suggestions.
 */
export function createModelAuthor(model: TextProvider): SectionAuthor {
  return async (section, request, written, signal) => {
    try {
      const asked = {
        system: sectionInstruction(section),
        prompt: sectionPrompt(section, request, composeSection(section, request), written),
        maxLength: MAX_ANSWER,
        address: `user:${request.ownerId}`,
        signal,
      };
      const markdown = await askForJson(model, asked, readAnswer);
      return { markdown: marked(markdown, request), writer: "model", fellBack: false };
    } catch {
      signal.throwIfAborted();
      return { ...(await ruleAuthor(section, request, written, signal)), fellBack: true };
    }
  };
}

/** @throws ZodError when the answer is not what was asked for */
function readAnswer(answer: unknown): string {
  const { markdown } = answerSchema.parse(answer);
  // The section's own heading stands above it already.
  return withoutLiveHtml(markdown).replace(/^#{1,2}\s.*\n+/, "");
}

/** Suggestion marks behind figures and praise that the facts do not hold; shares and the plan's days are its own. */
function marked(markdown: string, { facts, hint }: SectionRequest): string {
  const known = `${wholeText(facts)}\n${hint ?? ""}`;
  const claims = findClaims(markdown, known).filter(({ text }) => !OWN.test(text));
  return claims.reduceRight(
    (text, { end }) => `${text.slice(0, end)} *(suggestion)*${text.slice(end)}`,
    markdown,
  );
}

const OWN = /%$|^(?:1|30|31|60|61|90)$/;
