import { z } from "zod";
import { levelSchema } from "./personalization.ts";
import { instantSchema, storableText } from "./primitives.ts";

/** How a chapter is drawn for one reader. Ranges rather than steps: which of them a screen offers is its own affair. */
const displayShape = {
  /** Per cent of the reader's ordinary text size. */
  textSizePercent: z.int().min(50).max(400),
  /** Longest line, in average characters. */
  lineWidthCharacters: z.int().min(30).max(160),
  /** Distance between lines, as a multiple of the text size. */
  lineSpacing: z.number().min(1).max(3),
  font: z.enum(["serif", "sans", "dyslexia"]),
  theme: z.enum(["system", "light", "dark"]),
  /** Whether a band marks the line being read. */
  lineGuide: z.boolean(),
};
export const displaySettingsSchema = z.object(displayShape);
export type DisplaySettings = z.infer<typeof displaySettingsSchema>;

/** Longest format and focus, in characters. */
const MAX_FORMAT_LENGTH = 100;
const MAX_FOCUS_LENGTH = 1000;

/**
 * What a signed-in reader prefers. `preferredFormat` is a word such as `text`, `visual` or `audio`, `contentFocus` a
 * topic in the reader's own words. The place in a chapter is kept per chapter: see `readingPlaceSchema`.
 * @source Personalization API Reference, Data Models, PersonalizationPreferences
 */
export const readingPreferencesSchema = z.object({
  level: levelSchema,
  preferredFormat: z.string().nullable(),
  contentFocus: z.string().nullable(),
  display: displaySettingsSchema,
  /** Null until something was chosen. */
  updatedAt: instantSchema.nullable(),
});
export type ReadingPreferences = z.infer<typeof readingPreferencesSchema>;

/** What holds for a reader who has chosen nothing, and for guests. */
export const defaultPreferences: ReadingPreferences = {
  level: "intermediate",
  preferredFormat: null,
  contentFocus: null,
  display: {
    textSizePercent: 100,
    lineWidthCharacters: 66,
    lineSpacing: 1.65,
    font: "serif",
    theme: "system",
    lineGuide: false,
  },
  updatedAt: null,
};

/** Any part of the preferences: an absent member stays, also inside `display`; `null` goes back to the default. */
export const readingPreferencesPatchSchema = z.strictObject({
  level: levelSchema.nullable().optional(),
  preferredFormat: storableText({ max: MAX_FORMAT_LENGTH }).nullable().optional(),
  contentFocus: storableText({ max: MAX_FOCUS_LENGTH }).nullable().optional(),
  display: z
    .strictObject({
      textSizePercent: displayShape.textSizePercent.nullable(),
      lineWidthCharacters: displayShape.lineWidthCharacters.nullable(),
      lineSpacing: displayShape.lineSpacing.nullable(),
      font: displayShape.font.nullable(),
      theme: displayShape.theme.nullable(),
      lineGuide: displayShape.lineGuide.nullable(),
    })
    .partial()
    .optional(),
});
export type ReadingPreferencesPatch = z.infer<typeof readingPreferencesPatchSchema>;
