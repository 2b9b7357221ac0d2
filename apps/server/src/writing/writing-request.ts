import type { BusinessFacts, Month } from "@growth-guide/strategist";
import { z } from "zod";

const text = z.string().nullable();

/** What texts of a business are written from, kept with them, so that any server can go on where another stopped. */
export const writingRequestSchema = z.object({
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
  /** The business's, by which its seasons are known; what was kept without one is written as if nobody had told it. */
  timeZone: text.default(null),
});
export type WritingRequest = z.infer<typeof writingRequestSchema>;
