import type { Token } from "../text/tag.ts";

/** A title, a term or a word spoken about; longer quotations are speech. */
const MAX_QUOTED_WORDS = 4;
const QUOTED = /"([^"\n]{1,60})"|“([^”\n]{1,60})”|‘([^’\n]{1,60})’(?!\w)|(?<![\w’'])'([^'\n]{1,60})'(?!\w)/g;

/** 'the sentence "It commenced late in May"': a text that is shown, of any length, and one beside it. */
const TEXT =
  /\b(?:sentences?|phrases?|contexts?|inputs?|prompts?|quer(?:y|ies)|strings?|titles?|headings?|sequences?|texts?|questions?) (?:(?:"[^"\n]*"|“[^”\n]*”),? (?:and|or) )?$/i;
/** As far as this, in characters, the noun may stand in front of a quotation. */
const LONGEST_BEFORE = 100;

/** "the word prior": what follows is the word, not its meaning. */
const NAMING_NOUNS = new Set("word term verb noun adjective adverb prefix suffix pronoun".split(" "));
/** "a set called spatial resolution": what follows is a name. */
const NAMING_VERBS = new Set("called termed dubbed nicknamed named".split(" "));
const MAX_NAME_WORDS = 4;

/**
 * For each token whether it is mentioned rather than used: one of up to four words in quotes, a text that is
 * shown, a word after "the word", the name after "called". Such words stand as they are written.
 */
export function mentioned(text: string, tokens: readonly Token[]): boolean[] {
  const spans = [...text.matchAll(QUOTED)]
    .filter(
      (match) =>
        match[0].split(/\s+/).length <= MAX_QUOTED_WORDS ||
        TEXT.test(text.slice(Math.max(0, match.index - LONGEST_BEFORE), match.index)),
    )
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const quoted = tokens.map((token) =>
    spans.some((span) => token.start >= span.start && token.end <= span.end),
  );
  tokens.forEach((token, at) => {
    const isNaming = NAMING_NOUNS.has(token.lower) && tokens[at - 1]?.pos === "DET";
    const next = tokens[at + 1];
    if (isNaming && next && next.pos !== "PUNCT" && !isFiniteVerb(next)) quoted[at + 1] = true;
    if (NAMING_VERBS.has(token.lower)) for (const index of nameBehind(tokens, at)) quoted[index] = true;
  });
  return quoted.slice(0, tokens.length);
}

function isFiniteVerb({ lower, pos }: Token): boolean {
  return pos === "AUX" || (pos === "VERB" && /(?:s|ed)$/.test(lower));
}

function nameBehind(tokens: readonly Token[], at: number): number[] {
  let next = at + 1;
  if (/^(?:an?|the)$/.test(tokens[next]?.lower ?? "")) next += 1;
  const name: number[] = [];
  while (name.length < MAX_NAME_WORDS && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[next]?.pos ?? ""))
    name.push(next++);
  return name;
}
