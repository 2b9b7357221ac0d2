import { type CuratedTerm, readTerms } from "../lexicon/glossary/domain.ts";
import { GLOSSARY_DOMAINS } from "../lexicon/glossary/index.ts";
import { inflectNoun } from "../text/inflect.ts";
import { wordsOf } from "../text/words.ts";
import type { UnplacedEntry } from "./glossary.ts";
import type { ProseSentence } from "./prose.ts";

const MOST_ENTRIES = 12;
/** A chapter belongs to a field when so many of the field's companion words stand in it … */
const LEAST_COMPANIONS = 6;
/** … and not far fewer than of the field that fits best. */
const SHARE_OF_BEST = 0.55;

/** No term goes on from one sentence into the next. */
const SENTENCE_END = ".";

type Form = { words: string[]; entry: CuratedTerm; domain: string };

/** Every form of every term, by its first word in lower case, the longest first. Read once, when first asked for. */
let formsByFirstWord: ReadonlyMap<string, Form[]> | null = null;

/** Domain words the chapter uses without defining them, from the curated list, in the order of the text. */
export function findCurated(prose: ProseSentence[], defined: ReadonlySet<string>): UnplacedEntry[] {
  const written = prose.flatMap((sentence) => [...sentence.words, SENTENCE_END]);
  const words = written.map((word) => word.toLowerCase());
  const vocabulary = new Set(words);
  const fields = fieldsOf(vocabulary);
  if (fields.size === 0) return [];
  formsByFirstWord ??= indexForms();
  const found = new Map<string, UnplacedEntry>();
  for (let at = 0; at < words.length && found.size < MOST_ENTRIES; at += 1) {
    const longest = formsByFirstWord
      .get(words[at] ?? "")
      ?.find(
        ({ words: form, entry }) =>
          form.every((word, offset) => words[at + offset] === word) &&
          (!isAbbreviation(entry.term) || written[at]?.startsWith(entry.term)),
      );
    if (!longest) continue;
    at += longest.words.length - 1;
    const { term, definition, needs } = longest.entry;
    const isNeeded = needs.length === 0 || needs.some((word) => vocabulary.has(word));
    if (fields.has(longest.domain) && isNeeded && !isDefined(term, defined) && !found.has(term))
      found.set(term, { term, definition, source: "curated" });
  }
  return [...found.values()];
}

/** The fields a chapter with this vocabulary belongs to. */
function fieldsOf(vocabulary: ReadonlySet<string>): ReadonlySet<string> {
  const hits = GLOSSARY_DOMAINS.map(({ name, companions }) => ({
    name,
    count: companions.split(" ").filter((word) => vocabulary.has(word)).length,
  }));
  const best = Math.max(...hits.map(({ count }) => count));
  const least = Math.max(LEAST_COMPANIONS, SHARE_OF_BEST * best);
  return new Set(hits.filter(({ count }) => count >= least).map(({ name }) => name));
}

function indexForms(): ReadonlyMap<string, Form[]> {
  const index = new Map<string, Form[]>();
  for (const domain of GLOSSARY_DOMAINS)
    for (const entry of readTerms(domain))
      for (const written of new Set([entry.term, inflectNoun(entry.term, "plural")])) {
        const words = wordsOf(written.toLowerCase());
        const forms = index.get(words[0] ?? "");
        const form = { words, entry, domain: domain.name };
        if (forms) forms.push(form);
        else index.set(words[0] ?? "", [form]);
      }
  for (const forms of index.values()) forms.sort((a, b) => b.words.length - a.words.length);
  return index;
}

function isDefined(term: string, defined: ReadonlySet<string>): boolean {
  const lower = term.toLowerCase();
  return defined.has(lower) || defined.has(inflectNoun(lower, "plural"));
}

function isAbbreviation(term: string): boolean {
  return /^\p{Lu}{2,}$/u.test(term);
}
