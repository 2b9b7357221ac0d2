import { expect, test } from "vitest";
import { isKeptInScience } from "./kept-in-science.ts";
import { type LexiconEntry, readEntries } from "./entry.ts";
import { ENTRIES } from "./index.ts";
import { SCHOLARLY_MARKERS } from "./scholarly-markers.ts";

const entry = (line: string): LexiconEntry => readEntries("verb", line)[0] as LexiconEntry;

test("a word with a sense of its own in science stays", () => {
  expect(isKeptInScience(entry("migrate | move | They {migrate|move}."))).toBe(true);
  expect(isKeptInScience(entry("migrate | move | They {migrate|move} to Rome. | next=to"))).toBe(true);
});

test("an entry that names its company is sure in science, too", () => {
  expect(isKeptInScience(entry("migrate | move | The birds {migrate|move}. | prev=birds"))).toBe(false);
});

test("other words are replaced in science as elsewhere", () => {
  expect(isKeptInScience(entry("utilize | use | They {utilized|used} it."))).toBe(false);
});

test("a marker that is replaced everywhere would not be there when the text is read again", () => {
  const replaced = ENTRIES.filter(
    (candidate) => SCHOLARLY_MARKERS.has(candidate.lemma) && !isKeptInScience(candidate),
  );
  expect(replaced.filter(({ guards }) => Object.keys(guards).length === 0)).toEqual([]);
});
