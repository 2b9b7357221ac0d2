import { expect, test } from "vitest";
import type { Field } from "./field.ts";
import { isKept } from "./kept.ts";
import { type LexiconEntry, readEntries } from "./entry.ts";
import { ENTRIES } from "./index.ts";
import { SCHOLARLY_MARKERS } from "./scholarly-markers.ts";
import { SOCIETY_MARKERS } from "./society-markers.ts";

const SCIENCE: ReadonlySet<Field> = new Set(["science"]);
const entry = (line: string): LexiconEntry => readEntries("verb", line)[0] as LexiconEntry;

test("a word with a sense of its own in science stays", () => {
  expect(isKept(entry("migrate | move | They {migrate|move}."), SCIENCE)).toBe(true);
  expect(isKept(entry("migrate | move | They {migrate|move} to Rome. | next=to"), SCIENCE)).toBe(true);
});

test("an entry that names its company is sure in science, too", () => {
  expect(isKept(entry("migrate | move | The birds {migrate|move}. | prev=birds"), SCIENCE)).toBe(false);
});

test("other words are replaced in science as elsewhere", () => {
  expect(isKept(entry("utilize | use | They {utilized|used} it."), SCIENCE)).toBe(false);
});

test("a word of law stays in a text of law alone", () => {
  const employee = entry("employee | worker | The {employee|worker} left.");
  const noun: LexiconEntry = { ...employee, kind: "noun" };
  expect(isKept(noun, new Set<Field>(["law"]))).toBe(true);
  expect(isKept(noun, SCIENCE)).toBe(false);
});

test.each([
  ["science", SCHOLARLY_MARKERS],
  ...Object.entries(SOCIETY_MARKERS).map(([field, words]) => [field, new Set(words.split(/\s+/))] as const),
] as readonly (readonly [Field, ReadonlySet<string>])[])(
  "a marker of %s that is replaced everywhere would not be there when the text is read again",
  (field, markers) => {
    const replaced = ENTRIES.filter(
      (candidate) => markers.has(candidate.lemma) && !isKept(candidate, new Set([field])),
    );
    expect(replaced.filter(({ guards }) => Object.keys(guards).length === 0)).toEqual([]);
  },
);
