import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { repairTags } from "./repair-tags.ts";

/** A word or punctuation mark of a passage, with its coarse part of speech (Universal POS tags) and its place. */
export type Token = { text: string; lower: string; pos: string; start: number; end: number };

/** A capital that only the start of the sentence asks for: the tagger would take the word for a name. */
const SENTENCE_START = /(?:^|[.!?:] )["'“(]? ?[A-Z](?=[a-z]+,? [^A-Z])/g;

/** No word is this long; the tagger would take a long time to find out. */
const ENDLESS_WORD = /\S{80,}/g;

const wink = winkNLP(model, ["pos"]);

/**
 * The tokens of a passage. Protected stretches are read as a noun, emphasis marks and line ends as space, so that
 * the tagger sees the sentence a reader sees; offsets are those of `text`.
 */
export function tagText(text: string): Token[] {
  const readable = text
    .replace(/[\uE000-\uF8FF]/g, "Q")
    .replace(/[*_~\n\t\r]/g, " ")
    .replace(/(?<=\s)---(?=\s)/g, "-- ")
    .replace(ENDLESS_WORD, (run) => "Q".padEnd(run.length))
    .replace(SENTENCE_START, (start) => start.toLowerCase());
  if (readable.trim() === "") return [];
  const tokens = wink.readDoc(readable).tokens();
  const values = tokens.out() as string[];
  const tags = tokens.out(wink.its.pos) as unknown as string[];
  const tagged: Token[] = [];
  let cursor = 0;
  values.forEach((value, index) => {
    const start = readable.indexOf(value, cursor);
    if (start < 0) return;
    cursor = start + value.length;
    const written = text.slice(start, cursor);
    tagged.push({
      text: written,
      lower: written.toLowerCase().replaceAll("’", "'"),
      pos: tags[index] ?? "X",
      start,
      end: cursor,
    });
  });
  return repairTags(tagged);
}
