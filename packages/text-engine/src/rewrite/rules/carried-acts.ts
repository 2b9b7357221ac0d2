import { inflectVerb, VERB_FORMS } from "../../text/inflect.ts";
import { type Edit, isFree, type Operation, type Sentence } from "../sentence.ts";
import { baseOf } from "./ability.ts";

/** Verbs that only carry the act behind them. */
const CARRIERS: readonly (readonly [string, readonly string[]])[] = [
  ["go", ["about"]],
  ["have", ["the", "effect", "of"]],
  ["serve", ["the", "purpose", "of"]],
  ["have", ["the", "function", "of"]],
];

/** "This has the effect of changing it" → "This changes it", "how to go about solving it" → "how to solve it". */
export const dropCarriers: Operation = (sentence) =>
  sentence.words.flatMap((_, at) => carriedAt(sentence, at) ?? []);

function carriedAt(sentence: Sentence, at: number): Edit | null {
  const { words } = sentence;
  const first = words[at];
  for (const [carrier, rest] of CARRIERS) {
    const form = VERB_FORMS.find((name) => inflectVerb(carrier, name) === first?.lower);
    if (!first || form === undefined || rest.some((word, offset) => words[at + 1 + offset]?.lower !== word))
      continue;
    const gerund = words[at + 1 + rest.length];
    const base = baseOf(gerund?.lower ?? "");
    if (!gerund || base === undefined || form === "ing" || isPaired(sentence, at + 2 + rest.length))
      return null;
    if (!isFree(sentence, first.start, gerund.end)) return null;
    return {
      start: first.start,
      end: gerund.end,
      text: inflectVerb(base, form),
      rule: `precise:${[carrier, ...rest].join(" ")}`,
      why: "the act itself",
    };
  }
  return null;
}

/** "of cutting and drying it": the second act hangs on the carrier too. */
function isPaired({ words }: Sentence, from: number): boolean {
  return words
    .slice(from)
    .some(
      ({ lower }, offset, rest) =>
        lower.endsWith("ing") && /^(?:and|or|of)$/.test(rest[offset - 1]?.lower ?? ""),
    );
}
