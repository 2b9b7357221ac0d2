import { readJson, writeJson } from "../../storage/json-store.ts";
import { storageKeys } from "../../storage/keys.ts";

/** A chapter that was opened on this device. `share` is how far it was read, 0–1. */
export type RecentChapter = { slug: string; title: string; share: number };

const MAX_KEPT = 6;

/** Chapters opened on this device, the latest first. */
export function listRecentChapters(): RecentChapter[] {
  return readJson("device", storageKeys.recentChapters, acceptList) ?? [];
}

/** Puts a chapter first in the list, with how far it was read. */
export function noteRecentChapter(chapter: RecentChapter): void {
  const others = listRecentChapters().filter(({ slug }) => slug !== chapter.slug);
  writeJson("device", storageKeys.recentChapters, [chapter, ...others].slice(0, MAX_KEPT));
}

function acceptList(value: unknown): RecentChapter[] | undefined {
  return Array.isArray(value) ? value.filter(isRecentChapter) : undefined;
}

function isRecentChapter(value: unknown): value is RecentChapter {
  if (typeof value !== "object" || value === null) return false;
  const { slug, title, share }: Record<string, unknown> = { ...value };
  return typeof slug === "string" && typeof title === "string" && typeof share === "number";
}
