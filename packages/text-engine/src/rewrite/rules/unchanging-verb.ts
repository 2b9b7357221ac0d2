import { IRREGULAR_VERBS } from "../../lexicon/irregular.ts";
import type { Sentence } from "../sentence.ts";
import { BE, HAVE } from "./helping-verbs.ts";

/** Verbs with one form for two times: "come" and "have come"; of these "put" and its like are past as well. */
const ONE_FORM = new Set(
  [...IRREGULAR_VERBS].filter(([base, { participle }]) => participle === base).map(([base]) => base),
);
const AUXILIARIES = new Set([...HAVE, "'ve", "’ve", "'d", "’d", ...BE]);
const INFINITIVE = new Set("to can could may might must shall should will would".split(" "));
/** As far as this, in words, an auxiliary may stand before its verb: "has since then come". */
const REACH = 3;

/** Whether a verb is written alike in its base form and as a participle. */
export function isOneForm(lemma: string): boolean {
  return ONE_FORM.has(lemma);
}

/**
 * Whether the verb at `at` looks like a base form and is none: "has come up with", "he put together", where another verb
 * would have to be inflected.
 */
export function isUnchanged({ words }: Sentence, at: number): boolean {
  const verb = words[at]?.lower ?? "";
  const before = words[at - 1];
  if (!ONE_FORM.has(verb) || !before || INFINITIVE.has(before.lower)) return false;
  if (words.slice(Math.max(0, at - REACH), at).some(({ lower }) => AUXILIARIES.has(lower))) return true;
  const isSingular =
    /^(?:he|she|it|who)$/.test(before.lower) ||
    before.pos === "PROPN" ||
    (before.pos === "NOUN" && !/s$/.test(before.lower));
  return IRREGULAR_VERBS.get(verb)?.past === verb && isSingular;
}
