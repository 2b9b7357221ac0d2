import { playbookChapterKey, savedChapterKey } from "@growth-guide/contract";
import { expect, test } from "vitest";
import { paths } from "../paths.ts";
import { addressOf, chapterKeys } from "./chapter-keys.ts";

test("keys are those of the contract", () => {
  expect(chapterKeys.playbook("pricing")).toBe(playbookChapterKey("pricing"));
  expect(chapterKeys.saved(7)).toBe(savedChapterKey(7));
});

test("a key leads to its chapter, and a stranger's key nowhere", () => {
  expect(addressOf("playbook:a b", paths)).toBe("/read/a%20b");
  expect(addressOf("saved:7", paths)).toBe("/read/saved/7");
  expect(addressOf("saved:x", paths)).toBeUndefined();
  expect(addressOf("other:7", paths)).toBeUndefined();
});
