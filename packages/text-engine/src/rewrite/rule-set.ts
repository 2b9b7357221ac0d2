import type { Level } from "../level.ts";
import { ADVANCED_PHRASES, EMPTY_HEDGES, FORMAL_CONNECTIVES } from "../lexicon/advanced.ts";
import { DISCOURSE } from "../lexicon/discourse.ts";
import { ENTRIES } from "../lexicon/index.ts";
import { indexEntries } from "../lexicon/lookup.ts";
import { indexPhrases } from "../lexicon/phrase.ts";
import { PHRASES } from "../lexicon/phrases.ts";
import { SIGNPOSTS } from "../lexicon/signposts.ts";
import { dropFillers, dropParentheticals } from "./rules/fillers.ts";
import { dropIntensifiers } from "./rules/intensifiers.ts";
import { rewriteMeasures } from "./rules/measures.ts";
import { phraseRule } from "./rules/phrases.ts";
import { splitRule } from "./rules/split/split.ts";
import { rewriteVerbPatterns } from "./rules/verb-patterns.ts";
import { wordRule } from "./rules/words.ts";
import type { Operation } from "./sentence.ts";

/** Shortest sentence, in words, that a level splits. */
const BEGINNER_SPLIT_WORDS = 10;
const INTERMEDIATE_SPLIT_WORDS = 24;

const words = wordRule(indexEntries(ENTRIES));
const phrases = phraseRule(indexPhrases(PHRASES), "phrase", "fewer words for the same thing");
const discourse = phraseRule(
  indexPhrases(DISCOURSE),
  "discourse",
  "a plainer connection, or one that is not needed",
);
const signposts = phraseRule(indexPhrases(SIGNPOSTS), "signpost", "the statement says it alone");
const hedges = phraseRule(indexPhrases(EMPTY_HEDGES), "hedge", "it adds nothing to the statement");
const formal = phraseRule(indexPhrases(FORMAL_CONNECTIVES), "formal", "the connective of formal prose");
const precise = phraseRule(indexPhrases(ADVANCED_PHRASES), "precise", "one exact word");

/** The operations of each level, in order of precedence. */
export const RULE_SETS: Readonly<Record<Level, readonly Operation[]>> = {
  beginner: [
    splitRule(BEGINNER_SPLIT_WORDS),
    rewriteMeasures,
    phrases,
    discourse,
    dropIntensifiers,
    rewriteVerbPatterns,
    words,
  ],
  intermediate: [splitRule(INTERMEDIATE_SPLIT_WORDS), rewriteMeasures, phrases, rewriteVerbPatterns, words],
  advanced: [signposts, hedges, formal, precise, dropFillers, dropParentheticals],
};
