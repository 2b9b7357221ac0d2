import { capitalised } from "../markdown.ts";
import type { Plan } from "../plan.ts";
import { LANGUAGE_WORDS } from "./language-words.ts";

/** A topic of more words is a sentence, which nobody searches for. */
const TOPIC_TAG_WORDS = 3;

/** Hashtags of the business, the topic and its trade, in the owner's word first; at most `most`, none twice. */
export function hashtagsOf({ facts, industry, language }: Plan, topic: string | null, most: number): string {
  const isShort = wordsOf(topic ?? "").length <= TOPIC_TAG_WORDS;
  const own = [facts.name, isShort ? (topic ?? "") : ""]
    .map((text) => asTag(text, language === "en"))
    .filter((tag) => tag.length > 1 && tag.length <= 30);
  const tags = [
    ...own,
    ...tradeTag(facts.industry),
    ...(LANGUAGE_WORDS[language] === undefined ? industry.hashtags : []),
  ];
  const known = new Map(tags.toReversed().map((tag) => [tag.toLowerCase(), tag]));
  return [...known.values()]
    .toReversed()
    .map((tag) => `#${tag}`)
    .slice(0, most)
    .join(" ");
}

/** The owner's own word for the trade, where it is one that others would search for. */
function tradeTag(industry: string | null): string[] {
  const words = wordsOf(industry ?? "");
  const tag = words.join("").toLowerCase();
  return words.length > 0 && words.length <= 2 && tag.length <= 20 ? [tag] : [];
}

/** What firms put behind their names, and nobody says. */
const LEGAL_FORM =
  /(?:,?\s+(?:Ltd|Limited|LLC|Inc|LLP|PLC|GmbH|AG|KG|OHG|UG|Co|& Co|e\.?\s?K|S\.?A\.?R\.?L|SAS|S\.?r\.?l|S\.?L|B\.?V|ApS|AB|Oy|Pty)\b\.?)+$/iu;

/** A name run together, each word with a capital; several words all in capitals do not shout. */
function asTag(text: string, isEnglish: boolean): string {
  const words = wordsOf(
    text
      .trim()
      .replace(LEGAL_FORM, "")
      .replace(/\s&\s/g, isEnglish ? " and " : " ")
      .replace(/['’]/g, ""),
  );
  const shouts = words.length > 1 && !/\p{Ll}/u.test(text);
  return words.map((word) => capitalised(shouts ? word.toLowerCase() : word)).join("");
}

function wordsOf(text: string): string[] {
  return text.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
