import { capitalised } from "./markdown.ts";

/** Where sentences end; a full stop behind a title or an initial ends none. */
const SENTENCE_END =
  /[\n;；]+|(?<=[.!?])(?<!\b(?:Dr|Mr|Mrs|Ms|St|Prof|Inc|Ltd|Co|No|vs|esp|incl|approx|e\.g|i\.e|\p{Lu})\.)\s+|(?<=[。！？])/u;
/** Signs people begin the items of a list with. */
const LIST_MARK = /^(?:[\s\-–—•·*+→✓✔✅►]+|\d{1,2}[.)](?!\d)\s*)+/u;
const END_MARKS = /[\s.!,:;。！、，；：]+$/u;
const COMMA = /(?:,(?!\d)|、|，)\s*(?:and\s+|or\s+|&\s+)?|\s+and\s+(?!other\b|others\b)(?=[^,]*$)/;

/**
 * The parts of a text a person wrote as a list: lines, sentences, semicolons, and commas where every part is short.
 * @example parts("Commuters, parents and students") → ["Commuters", "Parents", "Students"]
 */
export function parts(text: string | null): string[] {
  return (text ?? "")
    .split(SENTENCE_END)
    .map((part) => part.replace(LIST_MARK, "").replace(END_MARKS, ""))
    .filter((part) => part !== "")
    .flatMap(shortItems)
    .map(capitalised);
}

/** Beginnings that lean on the words before them: such a part is no item of its own. */
const LEANS =
  /^$|^(without|but|except|because|so|which|who|that|within|by|in|on|at|for|from|with|especially|esp|mainly|mostly|ideally|preferably|including|incl|even|not)\b/i;

/** What is added to an item rather than listed beside it. */
const AND_OTHERS = /\s+and\s+others?\b.*/i;

/** A longer part of a sentence is more than an item of a list. */
const ITEM_WORDS = 7;

function shortItems(sentence: string): string[] {
  const items = sentence.split(COMMA).map((item) => item.trim());
  const isList =
    /,(?!\d)|、|，/.test(sentence) &&
    items.every((item) => wordCount(item.replace(AND_OTHERS, "")) <= ITEM_WORDS && !LEANS.test(item));
  return isList ? items : [sentence.trim()];
}

function wordCount(text: string): number {
  return text.split(/\s+/).length;
}

/** Longest text, in words, that is still quoted whole. */
const MOST_WORDS = 42;

/** The first sentence, without its full stop, cut when it is very long. */
export function firstSentence(text: string | null): string | null {
  const [first = ""] = (text ?? "").trim().split(SENTENCE_END);
  const sentence = first.replace(END_MARKS, "");
  return sentence === "" ? null : shortened(sentence, MOST_WORDS);
}

/** The sentences of a text, without their full stops; those too long to be quoted whole are left out. */
export function wholeSentences(text: string | null): string[] {
  return (text ?? "")
    .split(SENTENCE_END)
    .map((part) => part.replace(END_MARKS, ""))
    .filter((part) => part !== "" && shortened(part, MOST_WORDS) === part);
}

/** A text in its owner's words: whole where it is short, else its first sentence. */
export function quoted(text: string | null): string | null {
  const whole = (text ?? "").trim().replace(/\s+/g, " ").replace(END_MARKS, "");
  return whole !== "" && shortened(whole, MOST_WORDS) === whole ? whole : firstSentence(text);
}

/** Characters a word may have on average where words have no spaces between them. */
const CHARACTERS_A_WORD = 8;

/** A text of at most so many words, cut behind one of its parts where there is one in the second half. */
export function shortened(text: string, mostWords: number): string {
  const words = text.split(/\s+/);
  const most = mostWords * CHARACTERS_A_WORD;
  if (words.length <= mostWords && text.length <= most) return text;
  const cut = [...words.slice(0, mostWords).join(" ")].slice(0, most).join("");
  const part = cut.slice(0, Math.max(cut.lastIndexOf(","), cut.lastIndexOf(". ")));
  return `${(part.length > cut.length / 2 ? part : cut).replace(END_MARKS, "")} …`;
}

/** Languages and peoples, whose names keep their capital; what ends alike and is none keeps it too. */
const NAME =
  /^(?:\p{Lu}{2}|I\b|\S+(?:ish|ese|ian|ians|can|cans|ench|utch|erman|ermans|wiss)\b|Gen\b|\S*\p{Ll}\p{Lu})/u;
/** In German nouns have capitals wherever they stand. */
const GERMAN = /\b(?:und|mit|der|das|für|aus|von|ohne)\b/;

/** As inside a sentence: with a small letter, unless it is a name or an abbreviation. */
export function inSentence(text: string): string {
  return NAME.test(text) || GERMAN.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** Most words of an audience that is named in passing, and most characters where words have no spaces. */
const PASSING_WORDS = 8;
const PASSING_LENGTH = 90;
/** What names nobody once the rest is left out. */
const ANYBODY = /^(?:the )?(?:people|persons|those|anybody|anyone|everybody|everyone|customers|clients)$/i;

/** An audience as it is named in passing: without asides, and without what is said of it when that is long. */
export function briefly(audience: string): string | null {
  const plain = inSentence(audience.replace(/\s*\([^)]*\)/g, "").trim());
  const [core = ""] =
    wordCount(plain) <= PASSING_WORDS
      ? [plain]
      : plain.split(/,|\s(?:who|whose|that|which|aged|with|in|from|near|looking|at|between)\s/);
  const isShort = wordCount(core) <= PASSING_WORDS && core.length <= PASSING_LENGTH;
  return isShort && !ANYBODY.test(core) ? core : null;
}
