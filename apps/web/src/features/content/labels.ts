import type { Content, ContentStatus, ContentType, Platform, Tone } from "@growth-guide/contract";
import { PLATFORM_RULES } from "@growth-guide/strategist/posts";

export const typeNames: Readonly<Record<ContentType, string>> = {
  post: "Post",
  thread: "Thread",
  article: "Article",
  story: "Story",
};

export const toneNames: Readonly<Record<Tone, string>> = {
  professional: "Professional",
  casual: "Casual",
  educational: "Educational",
  promotional: "Promotional",
  inspirational: "Inspirational",
};

export const statusNames: Readonly<Record<ContentStatus, string>> = {
  draft: "Draft",
  scheduled: "Planned",
  published: "Posted",
  failed: "Not posted",
};

export function platformName(platform: Platform): string {
  return PLATFORM_RULES[platform].name;
}

/** Choices of a select: each value and its name. */
export function choicesOf<Value extends string>(names: Readonly<Record<Value, string>>): [Value, string][] {
  return Object.entries(names) as [Value, string][];
}

export const platformChoices: [Platform, string][] = (Object.keys(PLATFORM_RULES) as Platform[]).map(
  (platform) => [platform, platformName(platform)],
);

/** Where a post stands, in one word a person would use. */
export function standingOf({ status, approvedAt }: Content): string {
  return status === "draft" && approvedAt !== null ? "Approved" : statusNames[status];
}
