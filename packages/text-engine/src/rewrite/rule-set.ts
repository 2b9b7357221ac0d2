import type { Level } from "../level.ts";
import { ADVANCED_PHRASES, CONCISE_PHRASES, EMPTY_HEDGES, FORMAL_CONNECTIVES } from "../lexicon/advanced.ts";
import { ANNOUNCEMENTS, CASES, INITIAL_CASES } from "../lexicon/announcements.ts";
import { DISCOURSE } from "../lexicon/discourse.ts";
import { indexPhrases } from "../lexicon/phrase.ts";
import { NOMINALIZATIONS } from "../lexicon/nominalizations.ts";
import { PHRASES } from "../lexicon/phrases.ts";
import { REDUNDANT } from "../lexicon/redundant.ts";
import { SIGNPOSTS } from "../lexicon/signposts.ts";
import { WORD_INDEX } from "../lexicon/word-index.ts";
import { rewriteAbility } from "./rules/ability.ts";
import { rewriteAims } from "./rules/aim.ts";
import { dropExistence } from "./rules/bare-existence.ts";
import { dropCarriers } from "./rules/carried-acts.ts";
import { straighten } from "./rules/clefts.ts";
import { dropFillers, dropParentheticals } from "./rules/fillers.ts";
import { tellEvents } from "./rules/hidden-events.ts";
import { dropIntensifiers } from "./rules/intensifiers.ts";
import { straightenConditions } from "./rules/inversion.ts";
import { rewriteMeasures } from "./rules/measures.ts";
import { moveConnectives } from "./rules/moved-connectives.ts";
import { phraseRule } from "./rules/phrases.ts";
import { tightenRule } from "./rules/tighten.ts";
import { appose } from "./rules/appose.ts";
import { shortenRelatives } from "./rules/shorten-relatives.ts";
import { splitRule } from "./rules/split/split.ts";
import { rewriteVerbPatterns } from "./rules/verb-patterns.ts";
import { wordRule } from "./rules/words.ts";
import type { Edit, Operation, Sentence } from "./sentence.ts";

/** Shortest sentence, in words, that a level splits. */
const BEGINNER_SPLIT_WORDS = 10;
const INTERMEDIATE_SPLIT_WORDS = 24;
/** Shortest sentence, in words, that a level makes tighter; a trained reader needs fewer signs of how it is built. */
const BEGINNER_TIGHTEN_WORDS = 24;
const ADVANCED_TIGHTEN_WORDS = 8;

const words = wordRule(WORD_INDEX);
const phrases = phraseRule(indexPhrases(PHRASES), "phrase", "fewer words for the same thing");
const discourse = phraseRule(
  indexPhrases(DISCOURSE),
  "discourse",
  "a plainer connection, or one that is not needed",
);
const signposts = phraseRule(indexPhrases(SIGNPOSTS), "signpost", "the statement says it alone");
const announcements = phraseRule(
  indexPhrases([...SIGNPOSTS, ...ANNOUNCEMENTS]),
  "signpost",
  "the statement says it alone",
);
const hedges = phraseRule(indexPhrases(EMPTY_HEDGES), "hedge", "it adds nothing to the statement");
const formal = phraseRule(
  indexPhrases([...FORMAL_CONNECTIVES, ...INITIAL_CASES]),
  "formal",
  "the connective of formal prose",
);
const precise = phraseRule(
  indexPhrases([...ADVANCED_PHRASES, ...CONCISE_PHRASES, ...REDUNDANT, ...CASES]),
  "precise",
  "one exact word",
);

const hiddenVerbs = phraseRule(indexPhrases(NOMINALIZATIONS), "hidden verb", "the verb itself");

/** The operations of beginner by the name under which `eval/ablation.mjs` leaves one out, in order of precedence. */
export const BEGINNER_OPERATIONS = {
  splits: splitRule(BEGINNER_SPLIT_WORDS),
  inversions: straightenConditions,
  measures: rewriteMeasures,
  ability: rewriteAbility,
  aims: rewriteAims,
  events: tellEvents,
  announcements: signposts,
  phrases,
  "moved connectives": moveConnectives,
  discourse,
  "words nobody needs": tightenRule(BEGINNER_TIGHTEN_WORDS),
  intensifiers: dropIntensifiers,
  "verb patterns": rewriteVerbPatterns,
  words,
} satisfies Readonly<Record<string, Operation>>;

/** The operations of each level, in order of precedence. */
export const RULE_SETS: Readonly<Record<Level, readonly Operation[]>> = {
  beginner: Object.values(BEGINNER_OPERATIONS),
  intermediate: [
    splitRule(INTERMEDIATE_SPLIT_WORDS),
    straightenConditions,
    rewriteMeasures,
    phrases,
    rewriteVerbPatterns,
    words,
  ],
  advanced: [
    announcements,
    straighten,
    dropExistence,
    hedges,
    formal,
    dropCarriers,
    rewriteAbility,
    directAims,
    hiddenVerbs,
    precise,
    shortenRelatives,
    appose,
    tightenRule(ADVANCED_TIGHTEN_WORDS),
    dropFillers,
    dropParentheticals,
  ].map(outsideSpeech),
};

/** "for the purpose of testing" → "to test"; what is hoped for or brought about keeps its words. */
function directAims(sentence: Sentence): Edit[] {
  return rewriteAims(sentence).filter(({ text }) => /^to /i.test(text));
}

/** An expert reads what somebody said as it was said. */
function outsideSpeech(operation: Operation): Operation {
  return (sentence) => {
    const edits = operation(sentence);
    return edits.filter(
      ({ start, end }) => !sentence.words.some((word) => word.spoken && word.start < end && word.end > start),
    );
  };
}

/** Where the plainer connection would repeat how the sentence before begins, the writer's own stays. */
export const WITH_OWN_CONNECTIONS: Readonly<Record<Level, readonly Operation[]>> = {
  ...RULE_SETS,
  beginner: RULE_SETS.beginner.filter(
    (operation) => operation !== moveConnectives && operation !== discourse,
  ),
};
