import type { BusinessFacts } from "./facts.ts";
import { ANY_INDUSTRY } from "./knowledge/industries.ts";
import type { Industry } from "./knowledge/industry.ts";
import { type Clue, cluesIn } from "./trade-words.ts";

/** Where a word stands in what an owner wrote: the nearer to what the business is, the more it says. */
type Place = "trade" | "name" | "what" | "besides" | "where" | "forWhom" | "context";

/**
 * What a clue is worth by its place: a word that gives a trade away alone, one that only hints at it, and one for
 * those it is for. The owner's own word for the trade outweighs everything else; a trade known by those it is for
 * goes before what it makes for them, as in a clinic for horses.
 */
const WORTH: Readonly<Record<Place, Readonly<Record<Clue["kind"], number>>>> = {
  trade: { words: 24, hints: 3, serves: 0 },
  name: { words: 3, hints: 1, serves: 0 },
  what: { words: 4, hints: 1.5, serves: 0 },
  besides: { words: 2, hints: 0.75, serves: 0 },
  where: { words: 1, hints: 0.25, serves: 0 },
  forWhom: { words: 0, hints: 0, serves: 5 },
  context: { words: 1, hints: 0.25, serves: 0 },
};

/** Below this nothing is known: a wrong trade is worse than none. */
const ENOUGH = 2;

/** The trade whose words the owner uses where they say what the business is; `other` when they leave it open. */
export function recogniseIndustry(facts: Told): Industry {
  const scores = new Map<Industry, number>();
  for (const { place, text } of passagesOf(facts))
    for (const { industry, kind, worth } of cluesIn(text))
      scores.set(industry, (scores.get(industry) ?? 0) + WORTH[place][kind] * worth);
  const [best] = [...scores].sort(([, one], [, other]) => other - one);
  return best !== undefined && best[1] >= ENOUGH ? best[0] : ANY_INDUSTRY;
}

/** The facts a trade is told by; what was said for one strategy only counts where it is known. */
type Told = Pick<BusinessFacts, "name" | "description" | "industry"> &
  Partial<Pick<BusinessFacts, "additionalContext">>;

type Passage = { place: Place; text: string };

function passagesOf(facts: Told): Passage[] {
  return [
    ...passages(facts.industry, "trade"),
    { place: "name", text: facts.name },
    ...passages(facts.description, "what"),
    ...passages(facts.additionalContext ?? null, "context"),
  ];
}

/** The parts of a text: what it begins with says what it is about, and each part after that says less. */
function passages(text: string | null, first: Place): Passage[] {
  return (text ?? "")
    .split(/[.!?\n]+/)
    .flatMap((sentence, at) => partsOf(sentence, at === 0 ? first : behind(first)))
    .flatMap(softwareLast);
}

/** In "bookkeeping software" the trade is the last word, and what stands before it says what the software is for. */
function softwareLast(passage: Passage): Passage[] {
  const at = passage.text.search(/(?<=\S\s+)software\b/i);
  if (at < 0) return [passage];
  return [
    { place: "where", text: passage.text.slice(0, at) },
    { ...passage, text: passage.text.slice(at) },
  ];
}

/** What parts a sentence: marks, and the words in front of whom something is for, where it is and what else there is. */
const JOINT =
  /[,:;()–—]+|\b(?:(?<forWhom>for|to)|(?<where>from|above|below|behind|beside|opposite|near|next|at|in|on|by)|with|that|who|which|where|while|until|when)\b/giu;

function partsOf(sentence: string, first: Place): Passage[] {
  const parts: Passage[] = [];
  let place = first;
  let start = 0;
  for (const joint of sentence.matchAll(JOINT)) {
    parts.push({ place, text: sentence.slice(start, joint.index) });
    start = joint.index + joint[0].length;
    place = placeBehind(joint, place, first);
  }
  return [...parts, { place, text: sentence.slice(start) }];
}

function placeBehind({ 0: joint, groups }: RegExpExecArray, before: Place, first: Place): Place {
  if (groups?.["forWhom"] !== undefined) return "forWhom";
  if (groups?.["where"] !== undefined) return "where";
  const isListOfCustomers = before === "forWhom" && joint.startsWith(",");
  return isListOfCustomers ? before : behind(first);
}

const behind = (place: Place): Place => (place === "what" ? "besides" : place);
