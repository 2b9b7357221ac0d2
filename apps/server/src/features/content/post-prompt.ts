import type { ContentType } from "@growth-guide/contract";
import { LANGUAGE_NAMES, languageOf, PLATFORM_RULES } from "@growth-guide/strategist";
import { between, markersAreData } from "../../providers/marked-data.ts";
import type { PostsRequest } from "./post-author.ts";

const FORMS: Readonly<Record<ContentType, string>> = {
  post: "One post.",
  thread:
    "A thread of three to six parts, an empty line between them, each numbered “1/4 ”, each short enough alone.",
  article: "A short article in Markdown: a title as heading of level 1, two to four headings of level 2.",
  story: "Three short screens of text, an empty line between them.",
};

/** What the model is told about its task; the owner's words are never part of it. */
export function postInstruction({ platform, contentType, tone, facts }: PostsRequest): string {
  const { name, limit, hashtags } = PLATFORM_RULES[platform];
  return [
    `You write for a small business on ${name}. ${FORMS[contentType]} Tone: ${tone}.`,
    contentType === "article"
      ? "It stands on a page of its own."
      : `At most ${limit} characters${contentType === "thread" ? " in each part" : ", hashtags included, and shorter where that reads better"}.`,
    `Write in ${LANGUAGE_NAMES[languageOf(facts)]}, the language in which the facts are told.`,
    "Begin with something a reader of this business would stop for; say one thing; end with what to do or answer.",
    "Use only the facts given. Invent no numbers, names, customers, prices, dates or praise. What only the owner can know stands in square brackets, like [opening hours].",
    "The draft says what this post is about: keep its subject, write it better. Do not repeat what the others say.",
    `No hashtags in the text; ${hashtags > 0 ? `at most ${Math.min(hashtags, 5)}` : "none"} apart from it.`,
    'Answer with JSON alone, of the shape {"text": "…", "hashtags": ["…"]}.',
    markersAreData(["facts", "topic", "themes", "draft", "others"]),
  ].join("\n");
}

/** The facts, what the post is about, and what was said already, each between markers it cannot close. */
export function postPrompt(
  { facts, topic, themes }: PostsRequest,
  draft: string,
  written: readonly string[],
): string {
  return [
    between("facts", JSON.stringify(facts, null, 1)),
    between("topic", topic ?? ""),
    between("themes", (themes ?? "").slice(0, MOST_OF_THEMES)),
    between("draft", draft),
    between("others", written.map((text) => text.slice(0, MOST_OF_EACH)).join("\n\n")),
  ].join("\n\n");
}

/** Enough of a strategy's themes, and of each other post, to agree with them. */
const MOST_OF_THEMES = 4000;
const MOST_OF_EACH = 300;
