import type { Platform } from "@growth-guide/contract";

/**
 * What a network takes. Lengths are in the network's own unit: graphemes, and on X its weighted characters.
 * @source the networks' help pages: X counts every link as 23 and most non-Latin characters and emoji as two
 */
export type PlatformRules = { name: string; limit: number; hashtags: number };

export const PLATFORM_RULES: Readonly<Record<Platform, PlatformRules>> = {
  linkedin: { name: "LinkedIn", limit: 3000, hashtags: 5 },
  twitter: { name: "X (Twitter)", limit: 280, hashtags: 2 },
  facebook: { name: "Facebook", limit: 63_206, hashtags: 3 },
  instagram: { name: "Instagram", limit: 2200, hashtags: 30 },
};

/** A post's length as its network counts it, hashtags included as they are appended. */
export type PostMeasure = { length: number; limit: number; left: number; links: number; hashtags: number };

/** Measures text and hashtags together, as they are posted. */
export function measurePost(platform: Platform, text: string, hashtags: string | null): PostMeasure {
  const whole = wholePost(text, hashtags);
  const links = linksOf(whole);
  const length = platform === "twitter" ? weightedLength(whole, links) : graphemes(whole).length;
  const { limit } = PLATFORM_RULES[platform];
  return { length, limit, left: limit - length, links: links.length, hashtags: tagsOf(hashtags).length };
}

/** Text and hashtags as they go out together. */
export function wholePost(text: string, hashtags: string | null): string {
  return hashtags === null || hashtags.trim() === "" ? text : `${text}\n\n${hashtags.trim()}`;
}

/** Hashtags as written, each once. */
export function tagsOf(hashtags: string | null): string[] {
  return [...new Set((hashtags ?? "").split(/[\s,]+/).filter((tag) => tag.replace("#", "") !== ""))];
}

const LINK_WEIGHT = 23;
/** Code points X counts once; all others count twice. @source twitter-text, configuration 3 */
const LIGHT = /[\u0000-\u10FF\u2000-\u200D\u2010-\u201F\u2032-\u2037]/u;
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u;

function weightedLength(text: string, links: readonly string[]): number {
  const rest = links.reduce((left, link) => left.replace(link, ""), text.normalize("NFC"));
  const weights = graphemes(rest).map((grapheme) =>
    EMOJI.test(grapheme) ? 2 : [...grapheme].reduce((sum, char) => sum + (LIGHT.test(char) ? 1 : 2), 0),
  );
  return weights.reduce((sum, weight) => sum + weight, links.length * LINK_WEIGHT);
}

/** Endings that make bare words an address, beside anything that begins with http. */
const ENDINGS =
  "com|org|net|info|biz|io|co|app|dev|shop|store|online|site|me|tv|eu|de|at|ch|fr|it|es|pt|nl|be|uk|ie|us|ca|au|nz|in|jp|br|mx|se|no|dk|fi|pl|cz";
const LINK = new RegExp(
  `https?://[^\\s<>"]+[^\\s<>".,;:!?)\\]]|(?<![@\\p{L}\\p{N}.-])(?:[\\p{L}\\p{N}][\\p{L}\\p{N}-]*\\.)+(?:${ENDINGS})(?![\\p{L}\\p{N}])(?:/[^\\s<>"]*[^\\s<>".,;:!?)\\]])?`,
  "giu",
);

function linksOf(text: string): string[] {
  return text.normalize("NFC").match(LINK) ?? [];
}

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

function graphemes(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
