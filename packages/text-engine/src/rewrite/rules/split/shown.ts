import type { Word } from "../../sentence.ts";
import { countWords, isMainClause, type Splitter } from "./clause.ts";
import { gapBefore, stopEdit } from "./stop.ts";
import { isPlural } from "./noun-phrase.ts";
import { mainSubject } from "./main-subject.ts";

const MIN_LEFT = 10;
/** A pointer to a page, a figure or a line of code is short; what is longer tells something of its own. */
const MOST_POINTER = 8;
const SHOWN = /^(?:shown|described|explained|illustrated|listed|discussed|given)$/;
/** What points to a page: "in Listing 8", "in the next section", "below". */
const POINTER =
  /^(?:above|below|here|in (?:the (?:next|last|previous|following) (?:section|chapter|figure|table|listing)|(?:fig\.?|figure|listing|table|section|chapter|appendix|equation|example)\b.*|[\uE000-\uF8FF]))\W*$/i;

/** "You write the type in brackets, like this:" → "You write the type in brackets. Here is how:", for what we or you do. */
export const splitLikeThis: Splitter = ({ sentence, from, at }) => {
  const [comma, next] = sentence.words.slice(at, at + 2);
  const left = sentence.words.slice(from, at);
  const subject = mainSubject(left);
  if (comma?.text !== "," || !next || !subject || countWords(left) < MIN_LEFT) return null;
  if (!/^, (?:like (?:this|so)|as (?:shown here|follows)):\s*$/i.test(sentence.text.slice(comma.start)))
    return null;
  if (!/^(?:we|you)$/.test(subject.phrase.head.lower)) return null;
  const colon = sentence.words.at(-1) as Word;
  const stop = stopEdit(gapBefore(sentence, at), colon, "Here is how");
  return [{ ...stop, text: stop.text.trimEnd() }];
};

/** "…works with both, shown in Listing 8" → "…works with both. This is shown in Listing 8". */
export const splitShown: Splitter = ({ sentence, from, at }) => {
  const { words } = sentence;
  const as = words[at + 1]?.lower === "as" ? 1 : 0;
  const [shown, place] = words.slice(at + 1 + as, at + 3 + as);
  if (words[at]?.text !== "," || !shown || !place || !SHOWN.test(shown.lower)) return null;
  if (!POINTER.test(sentence.text.slice(place.start).replaceAll("\n", " "))) return null;
  const left = words.slice(from, at);
  const right = words.slice(at + 1 + as);
  if (countWords(left) < MIN_LEFT || right.length > MOST_POINTER || right.some((word) => word.text === ","))
    return null;
  const last = left.at(-1);
  const things = as === 0 && last?.pos === "NOUN" && isPlural(last);
  return isMainClause(left) && mainSubject(left)
    ? [stopEdit(gapBefore(sentence, at), shown, things ? "These are" : "This is")]
    : null;
};
