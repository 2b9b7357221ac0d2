/** Degrees that a trained reader reads past: dropped in front of an adjective or adverb. What weakens is no filler. */
export const DEGREES: ReadonlySet<string> = new Set(
  "absolutely amazingly extremely incredibly quite rather really remarkably super terribly totally truly utterly very".split(
    " ",
  ),
);

/** What is measured or told apart: its degree is a fact. */
export const MEASURED: ReadonlySet<string> = new Set(
  (
    "bad badly big brief broad close closely cold dangerous deep deeply differ different differently distant early far few " +
    "good happy hard heavy high highly hot large late light likely little long loud low many narrow near new old poor poorly quickly rapidly rare " +
    "rarely rich short similar similarly slowly small strict strong strongly tall thick thin unlikely violent wealthy weak well wide widely young"
  ).split(" "),
);

/** Adverbs that say nothing beside a verb. Doubt ("perhaps"), frequency and limits do not belong here. */
export const BARE_FILLERS: ReadonlySet<string> = new Set(
  "actually basically certainly definitely just literally obviously really simply truly".split(" "),
);

/** What may be taken out between two commas, word by word. */
export const PARENTHETICALS: readonly (readonly string[])[] = [
  "of course",
  "in fact",
  "indeed",
  "in a sense",
  "so to speak",
  "as you can see",
  "as we can see",
  "as we have seen",
  "as you know",
  "needless to say",
  "naturally",
  "obviously",
  "clearly",
  "actually",
].map((phrase) => phrase.split(" "));
