import { z } from "zod";
import { idSchema, instantSchema, storableText } from "./primitives.ts";

/** Longest texts, in characters. Far above what a form needs: REST clients store whole briefs here. */
export const businessFieldLimits = { name: 500, text: 50_000, label: 500 } as const;

const name = storableText({ max: businessFieldLimits.name }).refine((text) => text.trim() !== "", {
  error: "A business needs a name",
});
const optionalText = storableText({ max: businessFieldLimits.text }).nullable();
const optionalLabel = storableText({ max: businessFieldLimits.label }).nullable();

/** An IANA time zone the runtime knows, e.g. `Europe/Lisbon`. */
export const timeZoneSchema = z.string().max(100).refine(isTimeZone, { error: "Unknown time zone" });

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/** What an owner tells us about a business. Texts are kept exactly as written. */
export const businessDraftSchema = z.object({
  name,
  description: optionalText.default(null),
  targetAudience: optionalText.default(null),
  marketingGoals: optionalText.default(null),
  industry: optionalLabel.default(null),
  companySize: optionalLabel.default(null),
  timeZone: timeZoneSchema.nullable().default(null),
});
export type BusinessDraft = z.input<typeof businessDraftSchema>;

/** Any part of a draft: an absent member stays as it is, `null` clears an optional one. */
export const businessPatchSchema = z.object({
  name: name.optional(),
  description: optionalText.optional(),
  targetAudience: optionalText.optional(),
  marketingGoals: optionalText.optional(),
  industry: optionalLabel.optional(),
  companySize: optionalLabel.optional(),
  timeZone: timeZoneSchema.nullable().optional(),
});
export type BusinessPatch = z.infer<typeof businessPatchSchema>;

/** What an owner has told so far, as far as it tells the trade; texts may be cut to their beginning. */
export const answersSoFarSchema = z.object({
  name: storableText({ max: businessFieldLimits.name }),
  description: storableText({ max: 1000 }),
  industry: storableText({ max: businessFieldLimits.label }),
});

/** Answers an owner can begin with, each to be changed. `industry` is null where the trade is not known. */
export const suggestedAnswersSchema = z.object({
  industry: z.string().nullable(),
  targetAudience: z.array(z.string()),
  marketingGoals: z.array(z.string()),
});
export type SuggestedAnswers = z.infer<typeof suggestedAnswersSchema>;

/** A business as its owner sees it. `ownerId` is the owner's subject at the identity provider. */
export const businessSchema = z.object({
  id: idSchema,
  ownerId: z.string(),
  name: z.string(),
  description: z.string().nullable(),
  targetAudience: z.string().nullable(),
  marketingGoals: z.string().nullable(),
  industry: z.string().nullable(),
  companySize: z.string().nullable(),
  /** The zone its plans are shown in; null until the owner chose one. */
  timeZone: z.string().nullable(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
});
export type Business = z.infer<typeof businessSchema>;
