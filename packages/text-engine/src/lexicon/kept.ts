import { FUNCTION_WORDS } from "../text/function-words.ts";
import type { EntryKind, Guards, LexiconEntry } from "./entry.ts";
import type { Field } from "./field.ts";
import { KEPT_IN_SCIENCE } from "./kept-in-science.ts";
import { KEPT_IN_SOCIETY } from "./kept-in-society.ts";
import type { PhraseEntry } from "./phrase.ts";

/** The words of each part of speech, apart by space, and phrases, one a line, that stay in a text of a field. */
export type KeptWords = Readonly<Partial<Record<EntryKind | "phrase", string>>>;

const KEYS: Readonly<Record<Field, ReadonlySet<string>>> = {
  science: keysOf(KEPT_IN_SCIENCE),
  law: keysOf(KEPT_IN_SOCIETY.law),
  economics: keysOf(KEPT_IN_SOCIETY.economics),
  philosophy: keysOf(KEPT_IN_SOCIETY.philosophy),
};

function keysOf(kept: KeptWords): ReadonlySet<string> {
  return new Set(
    Object.entries(kept).flatMap(([kind, words]) =>
      words
        .trim()
        .split(kind === "phrase" ? "\n" : /\s+/)
        .map((word) => `${kind} ${word}`),
    ),
  );
}

/**
 * Whether an entry has no place in a text of these fields: its word has a sense of its own there, and the entry does not
 * name the company in which it is sure, such as `head=rate,yield`.
 */
export function isKept({ kind, lemma, guards }: LexiconEntry, fields: ReadonlySet<Field>): boolean {
  return isListed(`${kind} ${lemma}`, fields) && !namesItsCompany(guards);
}

/** The same of a phrase. */
export function isPhraseKept({ phrase, guards }: PhraseEntry, fields: ReadonlySet<Field>): boolean {
  return isListed(`phrase ${phrase}`, fields) && !(guards && namesItsCompany(guards));
}

function isListed(key: string, fields: ReadonlySet<Field>): boolean {
  for (const field of fields) if (KEYS[field].has(key)) return true;
  return false;
}

function namesItsCompany({ next, prev, head, behind }: Guards): boolean {
  return [next, prev, head, behind].some(
    (names) => names?.every((name) => /^\w{2,}/.test(name) && !FUNCTION_WORDS.has(name)) ?? false,
  );
}
