import { describe, expect, test } from "vitest";
import {
  ADVANCED_PHRASES,
  CONCISE_PHRASES,
  EMPTY_HEDGES,
  FORMAL_CONNECTIVES,
} from "../src/lexicon/advanced.ts";
import { ANNOUNCEMENTS, CASES, INITIAL_CASES } from "../src/lexicon/announcements.ts";
import { DISCOURSE } from "../src/lexicon/discourse.ts";
import { ENTRIES } from "../src/lexicon/index.ts";
import { indexEntries } from "../src/lexicon/lookup.ts";
import { indexPhrases, type PhraseEntry } from "../src/lexicon/phrase.ts";
import { NOMINALIZATIONS } from "../src/lexicon/nominalizations.ts";
import { PHRASES } from "../src/lexicon/phrases.ts";
import { REDUNDANT } from "../src/lexicon/redundant.ts";
import { SIGNPOSTS } from "../src/lexicon/signposts.ts";
import { TECHNICAL } from "../src/lexicon/technical.ts";
import { readPassage } from "../src/chapter/passage.ts";
import { splitLines } from "../src/chapter/lines.ts";
import { whyRefused } from "../src/rewrite/accept.ts";
import { readSentences } from "../src/rewrite/read-sentences.ts";
import { repairArticles } from "../src/rewrite/rules/agreement.ts";
import { GUARD_CLASSES } from "../src/rewrite/rules/guards.ts";
import { phraseRule } from "../src/rewrite/rules/phrases.ts";
import { wordRule } from "../src/rewrite/rules/words.ts";
import { applyEdits, mergeEdits, type Operation } from "../src/rewrite/sentence.ts";

const before = (example: string): string => example.replace(/\{([^|{}]*)\|[^{}]*\}/g, "$1");
const after = (example: string): string => example.replace(/\{[^|{}]*\|([^{}]*)\}/g, "$1");

/** Articles agree with what follows them; examples write the one that stood there before. */
const anyArticle = (text: string): string => text.replace(/\b([Aa])n\b/g, "$1");

function apply(text: string, operation: Operation): string {
  const passage = readPassage(text, splitLines(text));
  return readSentences(passage as NonNullable<typeof passage>, new Set())
    .map((sentence) => applyEdits(sentence.text, repairArticles(sentence, mergeEdits(operation(sentence)))))
    .join(" ");
}

test.each(ENTRIES.map((entry) => ({ ...entry })))("$lemma ($kind) → $replacement: $example", (entry) => {
  expect(anyArticle(apply(before(entry.example), wordRule(indexEntries([entry]))))).toBe(
    anyArticle(after(entry.example)),
  );
});

const tables: [string, readonly PhraseEntry[]][] = [
  ["phrases", PHRASES],
  ["discourse", DISCOURSE],
  ["advanced phrases", ADVANCED_PHRASES],
  ["concise phrases", CONCISE_PHRASES],
  ["empty hedges", EMPTY_HEDGES],
  ["formal connectives", FORMAL_CONNECTIVES],
  ["signposts", SIGNPOSTS],
  ["announcements", ANNOUNCEMENTS],
  ["cases", [...CASES, ...INITIAL_CASES]],
  ["nominalizations", NOMINALIZATIONS],
  ["redundant words", REDUNDANT],
];

describe.each(tables)("%s", (_, entries) => {
  test.each(entries.map((entry) => ({ ...entry })))("$phrase → $replacement: $example", (entry) => {
    expect(anyArticle(apply(before(entry.example), phraseRule(indexPhrases([entry]), "phrase", "")))).toBe(
      anyArticle(after(entry.example)),
    );
  });
});

/** What acceptance refuses would never be seen: an entry brings no negation and drops none. */
test("no example is refused", () => {
  const examples = [...ENTRIES, ...tables.flatMap(([, entries]) => entries)].map(({ example }) => example);
  expect(examples.filter((example) => whyRefused(before(example), after(example)) !== null)).toEqual([]);
});

test("no entry replaces a technical word", () => {
  expect(ENTRIES.filter((entry) => TECHNICAL.has(entry.lemma)).map((entry) => entry.lemma)).toEqual([]);
});

test("every entry has an example that shows its change", () => {
  expect(
    ENTRIES.filter((entry) => before(entry.example) === after(entry.example)).map((entry) => entry.lemma),
  ).toEqual([]);
});

/** Where a word has several entries the first that fits counts, so only the last may do without guards. */
test("a word has one entry, or several that stand together and are told apart by their guards", () => {
  const keys = ENTRIES.map((entry) => `${entry.lemma} ${entry.kind}`);
  const faults = ENTRIES.filter((entry, at) => {
    const next = keys.indexOf(keys[at] ?? "", at + 1);
    if (next < 0) return false;
    const guards = JSON.stringify(entry.guards);
    return next !== at + 1 || guards === "{}" || guards === JSON.stringify(ENTRIES[next]?.guards);
  });
  expect(faults.map((entry) => `${entry.lemma} (${entry.kind})`)).toEqual([]);
});

test("every guard names words or known classes", () => {
  const classes = [...ENTRIES, ...PHRASES]
    .flatMap(({ guards }) => Object.values(guards ?? {}).flat())
    .filter((name) => name.startsWith("@"));
  expect(classes.filter((name) => !GUARD_CLASSES.includes(name))).toEqual([]);
});

test("no phrase stands twice", () => {
  const keys = PHRASES.map((entry) => `${entry.phrase} ${JSON.stringify(entry.guards ?? {})}`);
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});
