import type { PhraseEntry } from "./phrase.ts";

/**
 * Openings that an expert reads past: they announce a statement, swear that it is meant, or put it off. All stand at the
 * start of a sentence. What judges ("Personally,", "I think that"), doubts or limits is no such opening.
 */
const OPENINGS: readonly string[] = [
  ...[
    "the thing",
    "the truth",
    "the fact",
    "the truth of the matter",
    "the fact of the matter",
    "the point",
  ].map((noun) => `${noun} is that`),
  ...["it is needless to say that"],
  ...["it is undoubtedly true that", "it is certainly true that"],
  ...["is fair to say", "is safe to say", "is true to say"].map((rest) => `it ${rest} that`),
  ...["i have to say that", "i must say that", "i should mention that", "i should probably mention that"],
  ...["i should point out that", "i would like to point out that", "i want to point out that"],
  ...["we would like to point out that", "we want to point out that", "let me point out that"],
  ...["the point that i am trying to make here is that", "the point i am trying to make is that"],
  ...["the point i want to make is that", "the point here is that", "my point is that"],
  ...["it is", "it 's", "it is also"].flatMap((opening) =>
    ["be aware", "keep in mind", "bear in mind", "understand"].map(
      (verb) => `${opening} important to ${verb} that`,
    ),
  ),
  ...["need to", "should", "must"].flatMap((duty) =>
    ["keep in mind", "bear in mind", "remember", "be aware"].map((verb) => `you ${duty} ${verb} that`),
  ),
  ...["you should be aware of the fact that", "be aware of the fact that", "you have to remember that"],
  ...["what happens is that", "so what happens is that", "what this shows is that"],
  ...["to be honest", "to be perfectly honest", "to tell you the truth", "to tell the truth"].map(
    (sworn) => `${sworn} ,`,
  ),
  ...["honestly", "frankly", "quite frankly", "in actual fact", "in point of fact", "truth be told"].map(
    (sworn) => `${sworn} ,`,
  ),
  ...["in fact ,", "in actual fact ,", "as a matter of fact ,", "actually ,"],
  ...["anyway", "okay so ,", "all right", "all right , so", "okay , so", "all in all", "in a nutshell"].map(
    (start) => (start.endsWith(",") ? start : `${start} ,`),
  ),
  ...["you", "one"].flatMap((who) =>
    ["can probably imagine", "can imagine", "might imagine", "may imagine", "can probably guess"].map(
      (verb) => `as ${who} ${verb} ,`,
    ),
  ),
  ...["mentioned", "noted", "discussed", "explained", "described", "pointed out"].flatMap((verb) => [
    `as has been ${verb} above ,`,
    `as has already been ${verb} ,`,
    `as has already been ${verb} above ,`,
    `as was ${verb} above ,`,
    `as was ${verb} earlier ,`,
    `as already ${verb} ,`,
    `as i ${verb} earlier ,`,
    `as we ${verb} earlier ,`,
    `as i ${verb} ,`,
    `as i ${verb} above ,`,
  ]),
];

export const ANNOUNCEMENTS: readonly PhraseEntry[] = OPENINGS.map((phrase) => ({
  ...(phrase.endsWith(",") ? { guards: { notNext: ["though", "then", "but"] } } : {}),
  phrase: `^${phrase}`,
  replacement: "",
  example: `{${phrase.charAt(0).toUpperCase()}${phrase.slice(1).replaceAll(" ,", ",").replace(" '", "'")} the|The} price falls.`,
}));

/** What says nothing beside "the case". */
const EMPTY = /^(?:actually|indeed|simply)$/;

/** "it is usually the case that it rains" → "usually it rains". What is denied ("it is not the case") stays. */
export const CASES: readonly PhraseEntry[] = [
  "it is",
  "it 's",
  "it was",
  "it had been",
  "it has been",
].flatMap((opening) =>
  [
    "",
    "often",
    "usually",
    "generally",
    "sometimes",
    "typically",
    "also",
    "actually",
    "indeed",
    "simply",
    "very often",
  ].map((adverb) => caseOf(opening, adverb)),
);

function caseOf(opening: string, adverb: string): PhraseEntry {
  const kept = EMPTY.test(adverb) ? "" : adverb;
  const phrase = [opening, adverb, "the case that"].filter(Boolean).join(" ");
  const written = phrase.replace(" '", "'");
  return {
    phrase,
    replacement: kept,
    ...(kept === "" ? {} : { guards: { notPrev: ["@start", "@end"] } }),
    example: `They say that {${written}${kept === "" ? " |}" : `|${kept}}${" "}`}it rains.`,
  };
}

/** The same at the start of a sentence: "It is usually the case that it rains" → "Usually, it rains". */
export const INITIAL_CASES: readonly PhraseEntry[] = [
  ["often", "Often"],
  ["very often", "Very often"],
  ["usually", "Usually"],
  ["generally", "Generally"],
  ["sometimes", "Sometimes"],
  ["typically", "Typically"],
  ["also", "Moreover"],
].flatMap(([adverb, said]) =>
  ["it is", "it 's", "it was"].map((opening) => ({
    phrase: `^${opening} ${adverb} the case that`,
    replacement: `${said},`,
    example: `{I${opening.slice(1).replace(" '", "'")} ${adverb} the case that|${said},} it rains.`,
  })),
);
