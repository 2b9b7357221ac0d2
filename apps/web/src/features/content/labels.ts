import type { Content, Platform } from "@growth-guide/contract";
import { PLATFORM_RULES } from "@growth-guide/strategist/posts";
import { words } from "../../words/content.ts";

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
  return status === "draft" && approvedAt !== null ? words.approved : words.statuses[status];
}
