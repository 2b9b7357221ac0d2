import { DOUBLING, IRREGULAR_PLURALS, IRREGULAR_VERBS } from "../lexicon/irregular.ts";

/** The forms of a verb. */
export const VERB_FORMS = ["base", "s", "ing", "past", "participle"] as const;
export type VerbForm = (typeof VERB_FORMS)[number];
export type NounForm = "singular" | "plural";

/** A verb, or a phrase whose first word is one ("carry out"), in another form. */
export function inflectVerb(phrase: string, form: VerbForm): string {
  const [verb = "", ...rest] = phrase.split(" ");
  return [inflectOneVerb(verb, form), ...rest].join(" ");
}

/** A noun, or a phrase whose last word is one, in singular or plural; "X of Y" inflects its X. */
export function inflectNoun(phrase: string, form: NounForm): string {
  if (form === "singular") return phrase;
  const head = /^(.*?)(\S+)( (?:of|for|in|to|with) .*)?$/.exec(phrase);
  return head ? `${head[1]}${pluralOf(head[2] ?? "")}${head[3] ?? ""}` : phrase;
}

function inflectOneVerb(verb: string, form: VerbForm): string {
  switch (form) {
    case "base":
      return verb;
    case "s":
      return verb === "be"
        ? "is"
        : verb === "have"
          ? "has"
          : /(?:[sxz]|ch|sh|[^aeiou]o)$/.test(verb)
            ? `${verb}es`
            : yToIe(verb, "s");
    case "ing":
      return verb === "be"
        ? "being"
        : `${/ie$/.test(verb) ? `${verb.slice(0, -2)}y` : stemBefore(verb, /(?<![eoy])e$/)}ing`;
    case "past":
      return IRREGULAR_VERBS.get(verb)?.past ?? regularPast(verb);
    case "participle":
      return IRREGULAR_VERBS.get(verb)?.participle ?? regularPast(verb);
  }
}

function regularPast(verb: string): string {
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stemBefore(verb, /e$/)}ed`;
}

/** The stem without a silent e, or with its last letter doubled. */
function stemBefore(verb: string, silent: RegExp): string {
  if (silent.test(verb)) return verb.slice(0, -1);
  const doubles = /^(?:[^aeiou]|qu)*[aeiou][^aeiouwxy]$/.test(verb) || DOUBLING.has(verb);
  return doubles ? verb + verb.slice(-1) : verb;
}

function yToIe(word: string, ending: string): string {
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ie${ending}` : word + ending;
}

function pluralOf(noun: string): string {
  const irregular = IRREGULAR_PLURALS.get(noun);
  if (irregular !== undefined) return irregular;
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : yToIe(noun, "s");
}
