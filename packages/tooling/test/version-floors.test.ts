import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { root } from "../src/bootstrap/paths.mjs";
import { findBelowFloor, VERSION_FLOORS } from "../src/version-floors.mjs";

const locked = (...ids: string[]) => ({ packages: Object.fromEntries(ids.map((id) => [id, {}])) });

test.each(Object.entries(VERSION_FLOORS))(
  "%s may be at its floor and above, not below",
  (name, { least }) => {
    const [major = 0, minor = 0, patch = 0] = least.split(".").map(Number);
    expect(
      findBelowFloor(
        locked(`${name}@${least}`, `${name}@${major + 1}.0.0`, `${name}@${major}.${minor + 1}.0`),
      ),
    ).toEqual([]);
    const below = patch > 0 ? `${major}.${minor}.${patch - 1}` : `${major}.${minor - 1}.99`;
    expect(findBelowFloor(locked(`${name}@${below}`))).toEqual([
      expect.stringContaining(`${name} ${below} is below ${least}`),
    ]);
    expect(findBelowFloor(locked(`${name}@${least}-rc.1`))).toHaveLength(1);
  },
);

test("numbers are compared as numbers, and packages without a floor are left alone", () => {
  const floors = { a: { least: "1.10.0", because: "x" } };
  expect(findBelowFloor(locked("a@1.9.9", "a@1.10.0", "b@0.0.1", "@a/a@0.0.1"), floors)).toHaveLength(1);
});

test.each(["@trpc/server", "kysely", "mdast-util-to-hast", "path-to-regexp"])(
  "%s is in the lockfile under that name",
  (name) => {
    expect(readFileSync(`${root}/pnpm-lock.yaml`, "utf8")).toMatch(new RegExp(`^ {2}'?${name}@\\d`, "m"));
  },
);
