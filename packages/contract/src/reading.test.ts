import { expect, test } from "vitest";
import {
  defaultPreferences,
  readingPreferencesPatchSchema,
  readingPreferencesSchema,
} from "./preferences.ts";
import {
  parseChapterKey,
  playbookChapterKey,
  readingPlaceDraftSchema,
  savedChapterKey,
} from "./reading-place.ts";

test("the defaults are preferences", () => {
  expect(readingPreferencesSchema.parse(defaultPreferences)).toEqual(defaultPreferences);
});

test("a change tells an absent setting from one that goes back to its default", () => {
  const patch = { level: null, display: { font: null } };
  expect(readingPreferencesPatchSchema.parse(patch)).toEqual(patch);
  expect(readingPreferencesPatchSchema.parse({})).toEqual({});
});

test("a chapter's key says what it names", () => {
  expect(parseChapterKey(playbookChapterKey("pricing"))).toEqual({ kind: "playbook", slug: "pricing" });
  expect(parseChapterKey(savedChapterKey(12))).toEqual({ kind: "saved", id: 12 });
});

test.each([
  "own-1x2-300",
  "saved:",
  "saved:0",
  "saved:1e3",
  "saved: 7",
  "saved:99999999999",
  "playbook:",
  "",
])("%j names no chapter of ours", (key) => {
  expect(parseChapterKey(key)).toBeUndefined();
});

test("a place is the beginning of the original unless it says more", () => {
  expect(readingPlaceDraftSchema.parse({ chapterKey: "saved:1", sourceOffset: 0 })).toMatchObject({
    level: null,
    fraction: 0,
    ageMilliseconds: 0,
  });
});
