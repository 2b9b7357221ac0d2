import type { PhraseEntry } from "./phrase.ts";

const ANNOUNCED = "note remember mention realize recognize emphasize stress observe notice".split(" ");
const GERUNDS = "noting remembering mentioning emphasizing stressing".split(" ");

/**
 * Openings that announce a statement and say nothing: "It is worth noting that", "Keep in mind that", "As we can see,".
 * All stand at the start of a sentence, and what follows stands without them. What sets right what was said before
 * ("In fact,", "Actually,", "Obviously, though,") is no such opening.
 */
export const SIGNPOSTS: readonly PhraseEntry[] = [
  ...["it is", "it 's", "it is also", "it 's also"].flatMap((opening) => [
    ...["important", "useful", "interesting", "helpful"].flatMap((value) =>
      ANNOUNCED.map((verb) => `${opening} ${value} to ${verb} that`),
    ),
    ...GERUNDS.map((verb) => `${opening} worth ${verb} that`),
    ...["clear", "obvious", "evident", "well known"].map((value) => `${opening} ${value} that`),
  ]),
  ...["note", "notice", "observe", "remember", "keep in mind", "bear in mind"].flatMap((verb) => [
    `${verb} that`,
    `also ${verb} that`,
    `please ${verb} that`,
    `${verb} also that`,
  ]),
  ...[
    "it should be noted that",
    "it must be noted that",
    "it has to be said that",
    "it should also be noted that",
    "it should be stressed that",
    "it must be stressed that",
    "it should be pointed out that",
    "it is worth pointing out that",
    "it turns out that",
    "suffice it to say that",
  ],
  ...["you can see that", "we can see that", "we see that", "as it turns out ,"],
  ...["we can observe that", "we can notice that", "we observe that", "we notice that", "we note that"],
  ...["you will notice that", "you 'll notice that", "you may notice that", "it can be seen that"],
  ...["as we saw ,", "as you saw ,", "as we saw earlier ,", "as we have already seen ,"],
  ...["you", "we"].flatMap((who) =>
    ["can see", "will see", "have seen", "know", "might expect", "may expect", "might have guessed"].map(
      (verb) => `as ${who} ${verb} ,`,
    ),
  ),
  ...["mentioned", "noted", "discussed", "described", "explained", "stated"].flatMap((verb) =>
    ["", " above", " before", " earlier", " previously"].map((place) => `as ${verb}${place} ,`),
  ),
  ...["of course", "indeed", "needless to say", "basically", "obviously", "clearly"].map(
    (filler) => `${filler} ,`,
  ),
  ...["naturally", "certainly", "interestingly", "importantly", "notably", "in essence", "essentially"].map(
    (filler) => `${filler} ,`,
  ),
  ...["we should note that", "you should know that", "be aware that", "one thing to note is that"],
  ...["must note", "must stress", "should stress", "should point out", "must point out"].map(
    (announced) => `we ${announced} that`,
  ),
  ...["as a side note ,", "as a reminder ,", "with that in mind ,", "rest assured that"],
  ...["well ,", "okay ,", "by the way ,", "simply put ,"],
  ...["the good news is that", "the truth is that", "the fact is that", "the thing is that"],
].map((phrase) => ({
  ...(phrase.endsWith(",") ? { guards: { notNext: ["though", "then"] } } : {}),
  phrase: `^${phrase}`,
  replacement: "",
  example: `{${phrase.charAt(0).toUpperCase()}${phrase.slice(1).replace(" ,", ",").replace(" '", "'")} the|The} price falls.`,
}));
