import { z } from "zod";
import { idSchema, instantSchema, storableText } from "./primitives.ts";

/** The nine sections of a strategy, in reading order. */
export const STRATEGY_SECTIONS = [
  "executiveSummary",
  "marketAnalysis",
  "objectives",
  "channelStrategy",
  "contentPillars",
  "tactics",
  "metrics",
  "budget",
  "timeline",
] as const;
export const strategySectionSchema = z.enum(STRATEGY_SECTIONS);
export type StrategySection = z.infer<typeof strategySectionSchema>;

/** Where a strategy stands on its way from a draft to a plan that is followed. */
export const STRATEGY_STATUSES = ["draft", "in_review", "approved", "archived"] as const;
export const strategyStatusSchema = z.enum(STRATEGY_STATUSES);
export type StrategyStatus = z.infer<typeof strategyStatusSchema>;

/** The legal moves: forward through review to approval, back to a draft, and to and from the archive. */
export const STRATEGY_TRANSITIONS: Readonly<Record<StrategyStatus, readonly StrategyStatus[]>> = {
  draft: ["in_review", "archived"],
  in_review: ["approved", "draft", "archived"],
  approved: ["draft", "archived"],
  archived: ["draft"],
};

/** Longest texts, in characters. */
export const strategyLimits = {
  title: 300,
  description: 5000,
  section: 50_000,
  hint: 2000,
  note: 2000,
} as const;

/** Who wrote a section last: our own rules, a configured model, or the owner's hand. */
export const sectionWriterSchema = z.enum(["rules", "model", "owner"]);
export type SectionWriter = z.infer<typeof sectionWriterSchema>;

const sectionText = storableText({ max: strategyLimits.section });
const sectionsSchema = z.record(strategySectionSchema, sectionText);
/** Markdown by section; an empty text is a section not yet written. */
export type StrategySections = z.infer<typeof sectionsSchema>;

/**
 * How far the writing has come. `running` goes on by itself, also on another server; `cancelled` and `failed` keep
 * what was written. `fellBack`: a configured model failed, and our own rules wrote instead.
 */
export const generationSchema = z.object({
  state: z.enum(["running", "done", "cancelled", "failed"]),
  done: z.int().nonnegative(),
  total: z.int().positive(),
  fellBack: z.boolean(),
});
export type Generation = z.infer<typeof generationSchema>;

/** A strategy in a list. `version` counts every generation and edit, from 1. */
export const strategySummarySchema = z.object({
  id: idSchema,
  businessId: idSchema,
  title: z.string(),
  description: z.string().nullable(),
  status: strategyStatusSchema,
  version: z.int().positive(),
  generation: generationSchema,
  createdAt: instantSchema,
  updatedAt: instantSchema,
});
export type StrategySummary = z.infer<typeof strategySummarySchema>;

/** A whole strategy. */
export const strategySchema = strategySummarySchema.extend({
  sections: sectionsSchema,
  writers: z.record(strategySectionSchema, sectionWriterSchema.nullable()),
  /** The section that is being written again; its old text stands until then. */
  rewriting: strategySectionSchema.nullable(),
});
export type Strategy = z.infer<typeof strategySchema>;

/** Asks for a strategy from a business's own facts; `additionalContext` is the owner's, for this strategy only. */
export const strategyRequestSchema = z.object({
  businessId: idSchema,
  additionalContext: storableText({ max: strategyLimits.hint }).nullable().default(null),
});
export type StrategyRequest = z.input<typeof strategyRequestSchema>;

/** An edit: an absent member stays; a section is replaced whole. */
export const strategyPatchSchema = z.object({
  title: storableText({ max: strategyLimits.title })
    .refine((text) => text.trim() !== "", { error: "A strategy needs a title" })
    .optional(),
  description: storableText({ max: strategyLimits.description }).nullable().optional(),
  sections: z.partialRecord(strategySectionSchema, sectionText).optional(),
});
export type StrategyPatch = z.infer<typeof strategyPatchSchema>;

/** One state a strategy was in, with what led to it. */
export const strategyVersionSummarySchema = z.object({
  version: z.int().positive(),
  kind: z.enum(["generated", "edited", "regenerated", "restored"]),
  /** The sections that differ from the version before. */
  changed: z.array(strategySectionSchema),
  createdAt: instantSchema,
});
export type StrategyVersionSummary = z.infer<typeof strategyVersionSummarySchema>;

export const strategyVersionSchema = strategyVersionSummarySchema.extend({
  title: z.string(),
  description: z.string().nullable(),
  sections: sectionsSchema,
});
export type StrategyVersion = z.infer<typeof strategyVersionSchema>;

/** One step of the approval, as it was taken. */
export const strategyStepSchema = z.object({
  from: strategyStatusSchema,
  to: strategyStatusSchema,
  note: z.string().nullable(),
  version: z.int().positive(),
  createdAt: instantSchema,
});
export type StrategyStep = z.infer<typeof strategyStepSchema>;

/** What a strategy being written tells whoever watches: each section as it stands, then the end. */
export const strategyEventSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("section"),
    section: strategySectionSchema,
    markdown: z.string(),
    writer: sectionWriterSchema,
    done: z.int().nonnegative(),
    total: z.int().positive(),
  }),
  z.object({ kind: z.literal("end"), generation: generationSchema, version: z.int().positive() }),
]);
export type StrategyEvent = z.infer<typeof strategyEventSchema>;
