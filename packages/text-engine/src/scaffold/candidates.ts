import type { Chapter } from "../chapter/parse.ts";
import { type PassageText, plainOf, restore } from "../chapter/passage.ts";
import { FUNCTION_WORDS } from "../text/function-words.ts";
import { splitSentences } from "../text/sentences.ts";
import { stemOf } from "../text/stem.ts";
import { wordsOf } from "../text/words.ts";

/** A sentence that could be quoted: its Markdown on one line, its content stems, and where it stands. */
export type Candidate = {
  markdown: string;
  stems: Set<string>;
  words: number;
  section: number;
  first: boolean;
  /** From the author's own summary. */
  summing: boolean;
  order: number;
};

/** Headings under which authors say the chapter again in short. */
const SUMMARY = /^#+\s*(?:summary|in short|in brief|conclusions?|key points|takeaways|recap)\b/i;

const LENGTH = { least: 7, most: 40 };

/** Sentences of the chapter's paragraphs that make sense on their own; lists, quotes and footnotes are left out. */
export function listCandidates(chapter: Chapter): Candidate[] {
  const candidates: Candidate[] = [];
  let section = 0;
  let summing = false;
  for (const part of chapter.parts) {
    if (part.kind === "heading") {
      section += 1;
      summing = SUMMARY.test(chapter.source.slice(part.start, part.end));
    }
    if (part.kind !== "paragraph") continue;
    for (const passage of part.passages) {
      splitSentences(passage.text).forEach((span, at) => {
        const candidate = toCandidate(passage, passage.text.slice(span.start, span.end));
        if (candidate)
          candidates.push({ ...candidate, section, summing, first: at === 0, order: candidates.length });
      });
    }
  }
  return candidates;
}

function toCandidate(
  passage: PassageText,
  text: string,
): Pick<Candidate, "markdown" | "stems" | "words"> | null {
  const words = wordsOf(plainOf(passage, text));
  if (words.length < LENGTH.least || words.length > LENGTH.most || !/[.!]["')\]]*$/.test(text)) return null;
  if (!/^[\p{Lu}"“]/u.test(text) || hasUnquotable(passage, text) || leansOnContext(text)) return null;
  const stems = new Set(words.filter((word) => !FUNCTION_WORDS.has(word.toLowerCase())).map(stemOf));
  return {
    markdown: restore({ ...passage, joint: " " }, text.replaceAll("\n", " ")),
    stems,
    words: words.length,
  };
}

/** Images, notes, tags and cross-references do not travel; nor does half a pair of emphasis marks. */
function hasUnquotable(passage: PassageText, text: string): boolean {
  const marks = text.match(/[\uE000-\uF8FF]/g) ?? [];
  if (marks.some((mark) => ["", "Ref", "\n", " "].includes(plainOf(passage, mark)))) return true;
  return (text.match(/\*+/g)?.length ?? 0) % 2 === 1 || /["“”]/.test(text);
}

/** A sentence that points backwards, forwards or at the page makes no sense alone. */
function leansOnContext(text: string): boolean {
  return LEANING_START.test(text) || POINTING.test(text) || count(text, /\(/g) !== count(text, /\)/g);
}

const LEANING_START =
  /^(?:This|That|These|Those|It|They|He|She|But|And|So|Then|Here|There|However|Thus|Therefore|Hence|Consequently|For example|For instance|Note|Let|See|Now|The (?:former|latter)|First|Second|Third|Next|Finally|Similarly|Likewise|Again|Another|Also|Such|Instead|Otherwise|Recall|Remember|Consider|Suppose|Assume|Moreover|Furthermore|Additionally|In (?:this|our|other|particular|fact|contrast|addition)|As (?:shown|before|above|we|you|a result))\b/;
const POINTING =
  /\b(?:above|below|following|preceding|next section|this (?:section|chapter|example|case))\b/i;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
