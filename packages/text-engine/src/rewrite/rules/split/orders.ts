import type { Word } from "../../sentence.ts";
import { countWords, type Splitter } from "./clause.ts";
import { gapBefore, stopEdit } from "./stop.ts";
import { VERBS } from "../../../lexicon/common-verbs.ts";

const MIN_WORDS = 18;
const MIN_PART = 4;
/** Without a comma only what is said of a long order stands alone. */
const MIN_LONG = 14;
const ORDERS: ReadonlySet<string> = new Set(VERBS);
/** What may reach over the joint: a choice, a condition, something asked or done inside the order. */
const REACHING = /^(?:or|if|when|unless|until|whether|what|how|why|either|both|between|let)$/;

/** "Read the text, wait a minute, and ask what is sold" → "Read the text. Wait a minute. Ask what is sold". */
export const splitOrders: Splitter = ({ sentence, from, at }) => {
  const { words } = sentence;
  if (words[at]?.text !== "," || !isOrder(words, openingOf(words, from, at))) return null;
  const and = words[at + 1]?.lower === "and" ? 1 : 0;
  const start = at + 1 + and;
  const next = words[start];
  const left = words.slice(openingOf(words, from, at), at);
  if (!next || !isOrder(words, start + (next.lower === "then" ? 1 : 0))) return null;
  if (countWords(left) < MIN_PART || countWords(words.slice(start)) < MIN_PART) return null;
  if (countWords(words.slice(from)) < MIN_WORDS && from === 0) return null;
  if (and === 1 && left.some((word) => word.text === ",")) return null;
  if (left.some((word) => REACHING.test(word.lower)) || !(and === 1 || goesOn(words, start))) return null;
  return [stopEdit(gapBefore(sentence, at), next, "")];
};

/** "To change it, open the file, …", "After each talk, write down …": where the order begins behind what only leads to it. */
function openingOf(words: readonly Word[], from: number, at: number): number {
  const comma = words.findIndex(({ text }, place) => place > from && place < at && text === ",");
  const isOpening =
    /^(?:ADP|PART|ADV|SCONJ)$/.test(words[from]?.pos ?? "") && !REACHING.test(words[from]?.lower ?? "");
  return isOpening && comma > 0 && from === 0 ? comma + 1 : from;
}

/** "Run it again with a value of two and describe its results" → "Run it again with a value of two. Describe its results". */
export const splitLastOrder: Splitter = ({ sentence, from, at }) => {
  const { words } = sentence;
  const next = words[at + 1];
  const left = words.slice(from, at);
  if (words[at]?.lower !== "and" || !next || !isOrder(words, from) || !isOrder(words, at + 1)) return null;
  if (countWords(left) < MIN_LONG || words[at - 1]?.text === ",") return null;
  if (!/^(?:DET|PRON)$/.test(words[at + 2]?.pos ?? "")) return null;
  const isHeld = left.some(
    (word, place) =>
      place > 0 &&
      ((REACHING.test(word.lower) && !(word.lower === "when" && left[place + 1]?.lower === "it")) ||
        (word.lower === "to" && word.pos === "PART")),
  );
  return isHeld ? null : [stopEdit(gapBefore(sentence, at), next, "")];
};

/** A plain verb that opens an order and has something to act on. */
export function isOrder(words: readonly Word[], at: number): boolean {
  const [verb, object] = words.slice(at, at + 2);
  if (!verb || !object || !["VERB", "NOUN"].includes(verb.pos)) return false;
  if (!ORDERS.has(verb.lower) && !MORE_ORDERS.has(verb.lower)) return false;
  if (verb.pos === "VERB") return !["PUNCT", "AUX", "CCONJ"].includes(object.pos);
  return object.pos === "DET" || /^(?:it|them|your|its|their)$/.test(object.lower);
}

const MORE_ORDERS = new Set(
  "analyze compare describe explain report ask write note click type press turn take try use look check start stop wait distinguish decide record estimate avoid divide multiply subtract consider remember imagine lay hook push pull lift lower work roughen spread fold knead stir pour boil bake chop peel slice drain rinse heat bring simmer drill screw tighten loosen press squeeze wipe clean dry sand glue mount tie plug switch tap swipe scroll drop highlight select copy paste save download upload restart mark pump raise rub roll wrap wash brush measure weigh sketch list name sort label store attach detach insert remove replace repeat return visit call meet agree confirm note tell thank invite leave let go come sit stand hang dig plant water prune sow harvest".split(
    " ",
  ),
);

/** Another order follows behind a comma and "and". */
function goesOn(words: readonly Word[], start: number): boolean {
  return words.some(
    (word, at) => at > start && word.text === "," && words[at + 1]?.lower === "and" && isOrder(words, at + 2),
  );
}
