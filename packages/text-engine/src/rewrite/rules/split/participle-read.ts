import type { Word } from "../../sentence.ts";
import type { Joint } from "./clause.ts";
import { GAINS } from "./participle-doer.ts";

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
  if (!gerund || !next || !gerund.lower.endsWith("ing") || isNoDeed(right, adverb)) return null;
  const isThus =
    /^(?:thereby|so)$/.test(adverb?.lower ?? "") || (adverb?.lower === "thus" && CHANGES.test(gerund.lower));
  const isThusGaining =
    /^(?:thus|thereby|so)$/.test(adverb?.lower ?? "") &&
    (GAINS.test(gerund.lower) || OF_SUBJECT.test(gerund.lower));
  return {
    mark,
    adverb,
    gerund,
    next,
    left,
    right,
    isResult: !isThusGaining && (isThus || bringsAbout(right) || isBurden(right)),
    isThusGaining,
  };
}

/** "assuming it holds", "following a war", "depending how": prepositions and names that end like such a verb. */
function isNoDeed([gerund, next, ...rest]: readonly Word[], adverb: Word | undefined): boolean {
  if (!gerund || !next) return true;
  return (
    (/^(?:assuming|supposing|barring)$/.test(gerund.lower) && adverb === undefined) ||
    (gerund.lower === "following" &&
      ![next, ...rest.slice(0, 6)].some(({ lower }) => FOLLOWED.test(lower))) ||
    (gerund.lower === "depending" && next.lower !== "on") ||
    next.pos === "CCONJ" ||
    NO_DEED.test(`${gerund.lower} ${next.lower}`)
  );
}

/** What such a verb tells is the result of the whole clause: "This makes it safe". */
const RESULTS = new Set(
  "making causing allowing leading resulting forcing enabling meaning letting helping ensuring encouraging preventing triggering suggesting showing indicating revealing giving leaving bringing adding marking affecting creating ending putting pushing turning depending increasing reducing lowering improving reflecting permitting requiring limiting".split(
    " ",
  ),
);

/** "making it easy", "raising fears": what the clause leads to; "making up", "raising money", "increasing by a third" are done by somebody or happen by themselves. */
function bringsAbout([gerund, next, behind]: readonly Word[]): boolean {
  if (gerund?.lower === "raising") return RAISED.test((next?.pos === "DET" ? behind : next)?.lower ?? "");
  if (/^(?:making up|showing off)$/.test(`${gerund?.lower} ${next?.lower}`)) return false;
  return RESULTS.has(gerund?.lower ?? "") && !(MEASURES.test(gerund?.lower ?? "") && next?.pos === "ADP");
}

/** "placing a great strain on the roads": what weighs on them is the whole clause. */
function isBurden([gerund, ...rest]: readonly Word[]): boolean {
  return (
    /^(?:placing|laying|casting|imposing)$/.test(gerund?.lower ?? "") &&
    rest.slice(0, 4).some(({ lower }) => /^(?:strain|pressure|burdens?|stress|doubt|emphasis)$/.test(lower))
  );
}

/** What happens raises these; "raising money" is done by somebody. */
const RAISED =
  /^(?:fears?|hopes?|concerns?|questions?|doubts?|suspicions?|tensions?|alarm|prospect|possibility|likelihood|chances?|risk|spectre)$/;

/** What one follows by doing it; "following a war" tells only when. */
const FOLLOWED =
  /^(?:rules?|standards?|instructions?|paths?|examples?|routes?|roads?|rivers?|advice|laws?|syntax|principles?|traditions?|recipes?|orders?|guidelines?|methods?|patterns?|footsteps)$/;

/** Behind "thereby", such a verb too tells of the subject: "thereby losing the cup". */
const OF_SUBJECT = /^(?:qualifying|losing|completing|finishing|entering|joining|securing)$/;

/** Names of things, and what stands for a verb of its own. */
const NO_DEED = /^(?:operating systems?|turning (?:on|off)|programming languages?)$/;

/** Behind "thus" such a verb tells what the whole clause brings about. */
const CHANGES =
  /^(?:transferring|changing|reducing|saving|strengthening|opening|closing|raising|increasing|improving|removing|turning|breaking|moving|cutting|lowering|speeding|protecting|avoiding)$/;

/** What grows by itself is no result: ", increasing by a third". */
const MEASURES = /^(?:increasing|reducing|raising|lowering|improving)$/;
