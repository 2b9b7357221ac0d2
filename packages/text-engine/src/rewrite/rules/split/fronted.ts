import { CAPITAL, type Word } from "../../sentence.ts";
import { withoutBrackets } from "./brackets.ts";
import { countWords, MIN_HALF_WORDS, type Splitter, startsClause } from "./clause.ts";
import { stopEdit } from "./stop.ts";
import { subjectAt } from "./subject.ts";
import { isPastForm } from "./verb.ts";

/** "Although the test is slow, it is exact" → "The test is slow. But it is exact"; also behind "But" and "So". */
export const splitFronted: Splitter = ({ sentence, from, at }) => {
  const start = from + connectives(sentence.words, from);
  const first = sentence.words[start];
  const even = first?.lower === "even" && sentence.words[start + 1]?.lower === "though" ? 1 : 0;
  const second = sentence.words[start + 1 + even];
  const comma = sentence.words[at];
  const next = sentence.words[at + 1];
  const opening = FRONTED.get(even === 1 ? "though" : (first?.lower ?? ""));
  if (comma?.text !== "," || opening === undefined || !first || !second || !next) return null;
  if (start > from && sentence.words[from]?.lower === opening.toLowerCase()) return null;
  const left = sentence.words.slice(start + 1 + even, at);
  const right = sentence.words.slice(at + 1);
  const subject = subjectAt(left, 0);
  if (countWords(left) < MIN_HALF_WORDS - 1 || !subject || !startsClause(right)) return null;
  const isEmptyIt = first.lower === "while" && takesTime(left);
  if (/^(?:it|he|she|they|this|these)$/.test(second.lower) && second.pos === "PRON" && !isEmptyIt)
    return null;
  if (/^(?:its|his|her|their)$/.test(second.lower)) return null;
  if (withoutBrackets(left).some((word) => word.text === ",")) return null;
  if (first.lower === "as" && !isLasting(left, subject.verb)) return null;
  if (/^(?:while|since)$/.test(first.lower) && !isEmptyIt && !isReason(first.lower, left, subject.verb))
    return null;
  return [
    {
      start: first.start,
      end: second.start,
      text: from === 0 && start === from ? CAPITAL : "",
      rule: "split",
      why: "one idea per sentence",
      group: at,
    },
    { ...stopEdit(comma.start, next, opening), group: at },
  ];
};

/** How many words lead to the clause: "But", "Also,". */
function connectives(words: readonly Word[], from: number): number {
  const [first, second] = words.slice(from, from + 2);
  if (/^(?:also|moreover|furthermore|then)$/.test(first?.lower ?? "") && second?.text === ",") return 2;
  return /^(?:but|so|and)$/.test(first?.lower ?? "") ? 1 : 0;
}

/** "While it takes time to learn, …", "While it is easy to see, …": an "it" that points at nothing tells no time. */
function takesTime(left: readonly Word[]): boolean {
  const [it, verb, next] = left;
  if (it?.lower !== "it" || !left.some((word) => word.lower === "to" || word.lower === "that")) return false;
  return (
    /^(?:takes|took)$/.test(verb?.lower ?? "") ||
    (/^(?:is|was)$/.test(verb?.lower ?? "") && next?.pos === "ADJ")
  );
}

/** "while" that concedes and "since" that explains, not those that tell a time. */
function isReason(joiner: string, left: readonly Word[], verb: number): boolean {
  const main = left[verb] as Word;
  if (joiner === "since") return !isPastForm(main) && !/^(?:has|have)$/.test(main.lower);
  if (left[verb + 1]?.lower === "not" && /^(?:is|are|do|does)$/.test(main.lower)) return true;
  return /^(?:may|might|can|could|would|has|have)$/.test(main.lower) && left[verb + 1]?.lower !== "to";
}

/** "As the street is narrow, …" gives a reason; "As the train was leaving", "As many are aware", "As long as it is" do not. */
function isLasting(left: readonly Word[], verb: number): boolean {
  const main = left[verb]?.lower ?? "";
  const next = left[verb + 1];
  if (
    /^(?:long|soon|far|much|many|if|well|part)$/.test(left[0]?.lower ?? "") ||
    !/^(?:is|are|was|were|cannot)$/.test(main)
  )
    return false;
  if (
    main !== "cannot" &&
    (next?.lower.endsWith("ing") || !/^(?:ADJ|DET|VERB|NOUN|ADV|PART)$/.test(next?.pos ?? ""))
  )
    return false;
  if (CHANGED.test(next?.lower ?? "")) return false;
  return !left.some(({ lower }) =>
    /^(?:as|so|aware|clear|evident|usual|known|shown|seen|said|noted|discussed|described|mentioned|expected)$/.test(
      lower,
    ),
  );
}

/** "As the width is increased, the error falls": one goes with the other, step by step. */
const CHANGED =
  /^(?:increased|decreased|raised|lowered|reduced|heated|cooled|warmed|compressed|expanded|added|removed|moved|varied|stretched|squeezed|turned|pulled|pushed|lifted|dropped|filled|emptied|scaled|loaded|trained|repeated|approached|reached|widened|narrowed|deepened|brought|taken|driven|forced|drawn|consumed|depleted|diluted|mixed|stirred|burned|burnt|released|replaced|exposed|applied)$/;

const FRONTED: ReadonlyMap<string, string> = new Map([
  ["although", "But"],
  ["though", "But"],
  ["as", "So"],
  ["because", "So"],
  ["since", "So"],
  ["while", "But"],
]);
