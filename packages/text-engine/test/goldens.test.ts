import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { adaptChapter, LEVELS } from "../src/index.ts";
import { fixtureNames } from "./fixtures.ts";

// Reviewed by eye. `pnpm golden` writes them anew; read the difference before it is committed.

describe.each(fixtureNames())("%s", (name) => {
  const read = (file: string): string =>
    readFileSync(new URL(`../fixtures/${name}/${file}.md`, import.meta.url), "utf8");

  test.each(LEVELS)("reads at %s as it did when it was reviewed", (level) => {
    expect(adaptChapter(read("input"), level).markdown).toBe(read(level));
  });
});
