import { type SectionWriter, type StrategySection, strategySectionSchema } from "@growth-guide/contract";
import { composeSection } from "@growth-guide/strategist";
import { z } from "zod";
import { type WritingRequest, writingRequestSchema } from "../../writing/writing-request.ts";

/** A section to write: the facts, and for a rewriting the owner's wish and how often it was written before. */
export type SectionRequest = WritingRequest & {
  hint?: string | null;
  variation?: number;
};

const rewritingSchema = z.object({
  section: strategySectionSchema,
  hint: z.string().nullable(),
  variation: z.int().nonnegative(),
  /** Whether what was approved may be a draft again for it. */
  reopens: z.boolean(),
});

/** What a strategy is written from, kept with it: all that is missing, or one section once more. */
export const keptRequestSchema = writingRequestSchema.extend({
  rewriting: rewritingSchema.nullable().default(null),
});
export type KeptRequest = WritingRequest & { rewriting: z.infer<typeof rewritingSchema> | null };

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
