/** Degrees that a trained reader reads past: dropped in front of an adjective or adverb. */
export const DEGREES: ReadonlySet<string> = new Set(
  "absolutely amazingly extremely fairly incredibly pretty quite rather really remarkably somewhat super terribly totally truly utterly very".split(
    " ",
  ),
);

/** Adverbs that say nothing beside a verb. Doubt ("perhaps"), frequency and limits do not belong here. */
export const BARE_FILLERS: ReadonlySet<string> = new Set(
  "actually basically certainly clearly definitely just literally obviously really simply truly".split(" "),
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
