import { describe, expect, test } from "vitest";
import { arabic } from "./ar/arabic.ts";
import { german } from "./de/german.ts";

/** English, area by area, as the pages import it. */
const english = Object.fromEntries(
  Object.entries(import.meta.glob<{ words?: object }>("./*.ts", { eager: true }))
    .filter(([path]) => path !== "./catalog.ts")
    .map(([path, { words }]) => [path.slice(2, -3), words ?? {}]),
);

/** What is the same in German. */
const SAME = new Set(
  "Original,System,Name,Text,Hashtags,Thread,Story,Budget,Pause,Webhooks,Test,⟦a⟧, in Markdown".split(
    /,(?! )/,
  ),
);

type Said = { place: string; text: string };

/** Every message of a catalog; those that are functions are called with marks in place of what they are given. */
function sayAll(area: object, place: string): Said[] {
  return Object.entries(area).flatMap(([name, message]: [string, unknown]) => {
    const at = `${place}.${name}`;
    if (typeof message === "string") return [{ place: at, text: message }];
    if (typeof message === "function")
      return [{ place: at, text: String((message as (...marks: string[]) => unknown)("⟦a⟧", "⟦b⟧", "⟦c⟧")) }];
    return typeof message === "object" && message !== null ? sayAll(message, at) : [];
  });
}

const inEnglish = sayAll(english, "words");

describe.each([
  ["German", german],
  ["Arabic", arabic],
] as const)("%s", (language, catalog) => {
  const said = new Map(sayAll(catalog, "words").map(({ place, text }) => [place, text]));

  test("says everything English says, and nothing else", () => {
    expect([...said.keys()].toSorted()).toEqual(inEnglish.map(({ place }) => place).toSorted());
  });

  test("says nothing in English by mistake", () => {
    const same = inEnglish.filter(
      ({ place, text }) => /\p{L}{3}/u.test(text.replace(/⟦.⟧|NaN/g, "")) && said.get(place) === text,
    );
    expect(same.filter(({ text }) => !SAME.has(text))).toEqual([]);
    if (language !== "Arabic") return;
    const withoutArabic = [...said].filter(
      ([, text]) => /\p{L}{2}/u.test(text) && !/\p{Script=Arabic}/u.test(text),
    );
    expect(withoutArabic.filter(([, text]) => !/^(?:⟦.⟧|NaN|\W)*$/.test(text))).toEqual([]);
  });

  test("tells everything it is given", () => {
    const marks = /⟦.⟧|NaN/g;
    const marksOf = (text: string) => [...new Set(text.match(marks))].toSorted();
    const differ = inEnglish.filter(
      // A count is spelled out in the form that English has for one.
      ({ place, text }) => marksOf(said.get(place) ?? "").join() !== marksOf(text).join(),
    );
    expect(differ.map(({ place, text }) => `${place}: ${text} / ${said.get(place)}`)).toEqual([]);
  });

  test("ends sentences as sentences", () => {
    const differ = inEnglish.filter(
      ({ place, text }) => /[.…?]$/.test(text) !== /[.…?؟]$/.test(said.get(place) ?? "") && text !== "",
    );
    expect(differ.map(({ place, text }) => `${place}: ${text} / ${said.get(place)}`)).toEqual([]);
  });
});

test("German says Sie", () => {
  const familiar = sayAll(german, "words").filter(({ text }) => /\b(?:du|dich|dir|dein\w*)\b/i.test(text));
  expect(familiar).toEqual([]);
});
