import type { Word } from "../../sentence.ts";
import type { Joint } from "./clause.ts";
import { GAINS } from "./participle-doer.ts";
import { isPast } from "./verb.ts";

/** What stands behind the mark: perhaps an adverb, the verb in -ing, and what follows; and the words in front. */
export type Tail = {
  mark: string;
  adverb: Word | undefined;
  gerund: Word;
  next: Word;
  left: Word[];
  right: Word[];
  isResult: boolean;
  isThusGaining: boolean;
};

export function tailAt({ sentence, from, at }: Joint): Tail | null {
  const mark = sentence.words[at]?.text ?? "";
  if (!/^(?:,|—|–|--)$/.test(mark)) return null;
  const first = sentence.words[at + 1];
  const adverb =
    first?.pos === "ADV" && !/^(?:when|where|while|how|why)$/.test(first.lower) ? first : undefined;
  const right = sentence.words.slice(at + (adverb ? 2 : 1));
  const left = sentence.words.slice(from, at);
  const [gerund, next] = right;
  if (!gerund || !next || !gerund.lower.endsWith("ing") || isNoDeed(gerund, next, left, adverb)) return null;
  const isThus =
    /^(?:thereby|so)$/.test(adverb?.lower ?? "") || (adverb?.lower === "thus" && CHANGES.test(gerund.lower));
  const isGrowth = MEASURES.test(gerund.lower) && next.pos === "ADP";
  return {
    mark,
    adverb,
    gerund,
    next,
    left,
    right,
    isResult: isThus || (RESULTS.has(gerund.lower) && !isGrowth),
    isThusGaining: adverb?.lower === "thus" && GAINS.test(gerund.lower),
  };
}

/** "assuming it holds", "following a war", "depending how": prepositions and names that end like such a verb. */
function isNoDeed(gerund: Word, next: Word, left: Word[], adverb: Word | undefined): boolean {
  return (
    (/^(?:assuming|supposing|barring)$/.test(gerund.lower) && adverb === undefined) ||
    (gerund.lower === "following" && isPast(left)) ||
    (gerund.lower === "depending" && next.lower !== "on") ||
    next.pos === "CCONJ" ||
    NO_DEED.test(`${gerund.lower} ${next.lower}`)
  );
}

/** What such a verb tells is the result of the whole clause: "This makes it safe". */
const RESULTS = new Set(
  "making causing allowing leading resulting forcing enabling meaning letting helping ensuring encouraging preventing triggering suggesting showing indicating revealing giving leaving bringing adding affecting creating ending putting pushing turning depending increasing reducing raising lowering improving reflecting permitting requiring limiting".split(
    " ",
  ),
);

/** Names of things, and what stands for a verb of its own. */
const NO_DEED = /^(?:operating systems?|turning (?:on|off)|programming languages?)$/;

/** Behind "thus" such a verb tells what the whole clause brings about. */
const CHANGES =
  /^(?:transferring|changing|reducing|saving|strengthening|opening|closing|raising|increasing|improving|removing|turning|breaking|moving|cutting|lowering|speeding|protecting|avoiding)$/;

/** What grows by itself is no result: ", increasing by a third". */
const MEASURES = /^(?:increasing|reducing|raising|lowering|improving)$/;
