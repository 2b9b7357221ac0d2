import { readJson, removeJson, writeJson } from "../../storage/json-store.ts";
import { storageKeys } from "../../storage/keys.ts";
import { texts } from "../../storage/strings.ts";

/** A text of one's own; `mode` tells whether it is being written or read. It lives in the tab. */
export type OwnChapter = { title: string; markdown: string; mode: string };

const empty: OwnChapter = { title: "", markdown: "", mode: "write" };

/** The text of this tab; empty when there is none. */
export function readOwnChapter(): OwnChapter {
  return readJson("tab", storageKeys.ownChapter, texts("title", "markdown", "mode")) ?? empty;
}

/** Keeps the text in the tab. False when the browser has no room for it: a refresh would lose it. */
export function keepOwnChapter(chapter: OwnChapter): boolean {
  return writeJson("tab", storageKeys.ownChapter, chapter);
}

/** Forgets the text. */
export function forgetOwnChapter(): void {
  removeJson("tab", storageKeys.ownChapter);
}
