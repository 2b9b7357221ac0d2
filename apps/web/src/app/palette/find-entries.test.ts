import { expect, test } from "vitest";
import { findEntries } from "./find-entries.ts";

const groups = [
  {
    name: "Pages",
    entries: [anEntry("page calendar", "Calendar"), anEntry("page businesses", "Businesses")],
  },
  {
    name: "Businesses",
    entries: [
      anEntry("business 1", "Blue Cup"),
      anEntry("business 2", "Ada"),
      anEntry("business 3", "Page Turner"),
      anEntry("business 4", "Canada Tea"),
    ],
  },
];

test("the group with the best match comes first, and the best match first in it", () => {
  expect(labels("ada")).toEqual(["Ada", "Canada Tea", "Calendar"]);
});

test("what is called so comes before what only is of that kind", () => {
  expect(labels("page")).toEqual(["Page Turner", "Calendar", "Businesses"]);
  expect(labels("business")[0]).toBe("Businesses");
});

test("equally good groups keep their places", () => {
  expect(labels("cup")).toEqual(["Blue Cup"]);
  expect(findEntries(groups, "b").map(({ name }) => name)).toEqual(["Pages", "Businesses"]);
});

test("without letters everything stands as it is, and what is nowhere is not found", () => {
  expect(findEntries(groups, " ")).toEqual(groups);
  expect(findEntries(groups, "zzq")).toEqual([]);
});

function labels(letters: string): string[] {
  return findEntries(groups, letters).flatMap(({ entries }) => entries.map(({ label }) => label));
}

function anEntry(key: string, label: string) {
  return { key, label };
}
