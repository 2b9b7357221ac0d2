import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInThisContext } from "node:vm";
import { afterEach, expect, test, vi } from "vitest";
import { words } from "../words/shell.ts";
import { asDate, asList, asNumber, firstDayOfWeek } from "./formats.ts";
import { chooseLanguage, languageStore, openLanguage } from "./language-store.ts";
import { type Language, LANGUAGES } from "./languages.ts";
import { PLURAL_FORMS, pluralsOf } from "./plurals.ts";

const script = readFileSync(join(import.meta.dirname, "../../public/before-paint.js"), "utf8");
const root = document.documentElement;

/** Runs what runs before the first paint, for a browser that prefers these languages. */
function paint(...languages: string[]) {
  vi.spyOn(navigator, "languages", "get").mockReturnValue(languages);
  vi.stubGlobal("matchMedia", () => ({ matches: false }));
  runInThisContext(script);
}

afterEach(async () => {
  await chooseLanguage("en");
});

test.each(Object.entries(LANGUAGES))(
  "a browser that prefers %s gets it before the first paint",
  async (language, { direction }) => {
    paint(`${language}-XX`, "en");
    await openLanguage();
    expect(languageStore.read()).toBe(language);
    expect([root.lang, root.dir]).toEqual([language, direction]);
  },
);

test("the first of the browser's languages that is known is taken, and English when none is", () => {
  paint("fr-CA", "de-AT", "ar");
  expect(root.lang).toBe("de");
  paint("fr-CA", "ja");
  expect(root.lang).toBe("en");
});

test("a chosen language is said at once, and remembered over what the browser prefers", async () => {
  expect(words.menu).toBe("Menu");
  await chooseLanguage("ar");
  expect(words.menu).toBe("القائمة");
  paint("en-GB");
  expect([root.lang, root.dir]).toEqual(["ar", "rtl"]);
});

test("numbers, lists and dates are those of the chosen language and the reader's region", async () => {
  paint("de-DE", "en-US");
  await chooseLanguage("de");
  expect(asNumber(12_345.6)).toBe("12.345,6");
  expect(asList(["a", "b", "c"])).toBe("a, b und c");
  expect(asDate("2026-12-01T09:30:00Z", { dateStyle: "long", timeZone: "UTC" })).toBe("1. Dezember 2026");
  paint("en-GB");
  await chooseLanguage("en");
  expect(asDate("2026-12-01T09:30:00Z", { dateStyle: "long", timeZone: "UTC" })).toBe("1 December 2026");
});

test("years are those of the common calendar where another one is usual", async () => {
  paint("ar-SA");
  await chooseLanguage("ar");
  expect(asDate("2026-12-01T09:30:00Z", { year: "numeric", timeZone: "UTC" })).toMatch(/2026|٢٠٢٦/);
});

test.each([
  ["en-US", 7],
  ["de-DE", 1],
  ["ar-EG", 6],
] as const)("weeks of %s begin with day %i", async (tag, day) => {
  paint(tag);
  await openLanguage();
  expect(firstDayOfWeek()).toBe(day);
});

test.each(Object.entries(PLURAL_FORMS))("%s has the plural forms its speakers use", (language, forms) => {
  expect(new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted()).toEqual(
    forms.toSorted(),
  );
  expect(Object.keys(PLURAL_FORMS)).toEqual(Object.keys(LANGUAGES) as Language[]);
});

test("a number chooses its form", () => {
  const plural = pluralsOf("ar");
  const forms = { zero: "0", one: "1", two: "2", few: "few", many: "many", other: "other" };
  expect([0, 1, 2, 3, 11, 100].map((count) => plural(count, forms))).toEqual([
    "0",
    "1",
    "2",
    "few",
    "many",
    "other",
  ]);
});
