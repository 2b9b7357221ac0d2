import type { PhraseForm } from "../../lexicon/phrase.ts";
import type { Sentence } from "../sentence.ts";

const BE = /^(?:is|are|was|were|be|been|being)$/;
/** How participles end. */
const DONE = /(?:ed|en|wn|lt|ght|ept|ung)$/;
const REACH = 10;
/** How or when, and nobody who does it: "by hand", "by May". */
const NO_DOER =
  /^(?:hand|mail|post|car|train|air|sea|land|ship|boat|bus|rail|night|day|then|now|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** "The report was published in May by the ministry": what came out, came out by nobody. */
export function losesDoer({ words }: Sentence, from: number, { tokens, replacement }: PhraseForm): boolean {
  const leadsOn = /^(?:to|that)$/.test(tokens.at(-1) ?? "");
  const isPassive =
    !leadsOn &&
    tokens.some((token, at) => BE.test(token) && tokens.slice(at + 1).some((word) => DONE.test(word)));
  if (!isPassive || tokens.includes("by") || replacement.split(" ").some((word) => BE.test(word)))
    return false;
  const end = from + tokens.length;
  const row = words.slice(end, end + REACH);
  const stop = row.findIndex(({ lower }) => /^(?:[.,;:]|and|but|that|which|who)$/.test(lower));
  return row
    .slice(0, stop < 0 ? row.length : stop)
    .some(({ lower }, at) => lower === "by" && isSomebody(row[at + 1]));
}

function isSomebody(word: Sentence["words"][number] | undefined): boolean {
  return word !== undefined && /^(?:DET|NOUN|PROPN|ADJ)$/.test(word.pos) && !NO_DOER.test(word.lower);
}
