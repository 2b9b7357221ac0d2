import type { Chapter } from "../chapter/parse.ts";
import { type PassageText, plainOf, restore } from "../chapter/passage.ts";
import type { GlossaryEntry } from "../personalized-chapter.ts";
import { splitSentences } from "../text/sentences.ts";
import { wordsOf } from "../text/words.ts";

const MOST_ENTRIES = 8;
const LONGEST_DEFINITION_WORDS = 35;

/** An emphasised term that the same sentence goes on to define: "A **lever** is a …". */
const DEFINING =
  /^(?:(?:An?|The)\s)?(\*\*|\*|__|_)([\p{L}][\p{L}\p{N}' -]{2,40})\1(?:\s\([^()]{1,30}\))?\s(?:is|are|means|refers to|describes|denotes)\s(?:an?\s|the\s|any\s|when\s|that\s|how\s|what\s)\S/u;

/** Terms with the chapter's own defining sentence, at most one each, in the order of the text. Nothing is made up. */
export function findGlossary(chapter: Chapter): GlossaryEntry[] {
  const entries = new Map<string, GlossaryEntry>();
  for (const passage of chapter.parts.flatMap((part) => (part.kind === "paragraph" ? part.passages : []))) {
    for (const span of splitSentences(passage.text)) {
      const entry = readDefinition(passage, passage.text.slice(span.start, span.end).replaceAll("\n", " "));
      if (entry && !entries.has(entry.term.toLowerCase())) entries.set(entry.term.toLowerCase(), entry);
    }
  }
  return [...entries.values()].slice(0, MOST_ENTRIES);
}

function readDefinition(passage: PassageText, sentence: string): GlossaryEntry | null {
  const term = DEFINING.exec(sentence)?.[2];
  if (!term || !/[.!]$/.test(sentence) || wordsOf(sentence).length > LONGEST_DEFINITION_WORDS) return null;
  const marks = sentence.match(/[\uE000-\uF8FF]/g) ?? [];
  if (marks.some((mark) => ["", "Ref", "\n"].includes(plainOf(passage, mark)))) return null;
  return { term, definition: restore({ ...passage, joint: " " }, sentence), source: "chapter" };
}

/** The glossary as paragraphs of a quote: the defining sentences themselves. */
export function glossaryLines(glossary: GlossaryEntry[]): string[] {
  return glossary.map((entry) => entry.definition);
}
