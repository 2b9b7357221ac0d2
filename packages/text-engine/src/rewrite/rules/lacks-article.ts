import type { LexiconEntry } from "../../lexicon/entry.ts";
import type { Sentence } from "../sentence.ts";
import { POSSESSIVES } from "./guards.ts";

/** Twins that never stand in the singular without an article. */
const COUNTED = new Set(
  "break cut drop end fight gap group idea limit meeting mistake piece plan problem rise sign start step story trick trip".split(
    " ",
  ),
);
const BETWEEN = new Set(["ADJ", "ADV", "NOUN", "NUM", "PROPN"]);

/** "riven by faction", "survives termination of": "group" and "end" would ask for an article there. */
export function lacksArticle({ replacement }: LexiconEntry, { words }: Sentence, at: number): boolean {
  const noun =
    replacement
      .replace(/ (?:of|in|for) .*/, "")
      .split(" ")
      .at(-1) ?? "";
  if (!COUNTED.has(noun) || /^\w+ing /.test(replacement)) return false;
  let before = at - 1;
  while (BETWEEN.has(words[before]?.pos ?? "")) before -= 1;
  const opening = words[before];
  if (words.slice(before + 1, at).some(({ pos }) => pos === "NUM" || pos === "PROPN")) return false;
  return !(
    opening?.pos === "DET" ||
    POSSESSIVES.has(opening?.lower ?? "") ||
    /^(?:['’]s?|no|each|every|any|some|what|another|one|such|whose)$/.test(opening?.lower ?? "")
  );
}
