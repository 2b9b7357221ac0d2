import type { SectionWriter, StrategySection } from "@growth-guide/contract";
import { type BusinessFacts, composeSection, type Month } from "@growth-guide/strategist";
import { z } from "zod";

const text = z.string().nullable();

/** What a strategy is written from, kept with it, so that any server can go on where another stopped. */
export const sectionRequestSchema = z.object({
  ownerId: z.string(),
  facts: z.object({
    name: z.string(),
    description: text,
    industry: text,
    companySize: text,
    targetAudience: text,
    marketingGoals: text,
    additionalContext: text,
  }) satisfies z.ZodType<BusinessFacts>,
  month: z
    .int()
    .min(1)
    .max(12)
    .transform((month) => month as Month),
});

/** A section to write: the facts, and for a rewriting the owner's wish and how often it was written before. */
export type SectionRequest = z.infer<typeof sectionRequestSchema> & {
  hint?: string | null;
  variation?: number;
};

export type WrittenText = { markdown: string; writer: SectionWriter; fellBack: boolean };

/** Writes one section. `written` are the sections before it, for an author who needs to agree with them. */
export type SectionAuthor = (
  section: StrategySection,
  request: SectionRequest,
  written: Partial<Record<StrategySection, string>>,
  signal: AbortSignal,
) => Promise<WrittenText>;

/** The author that is always there: our own rules. */
export const ruleAuthor: SectionAuthor = (section, request) =>
  Promise.resolve({ markdown: composeSection(section, request), writer: "rules", fellBack: false });
