import { articleFor } from "../../text/articles.ts";
import { CAPITAL, type Edit, type Sentence } from "../sentence.ts";

/** Makes "a" and "an" agree with the word an edit puts behind them: "an enormous error" → "a huge error". */
export function repairArticles(sentence: Sentence, edits: Edit[]): Edit[] {
  return edits.map((edit) => {
    const at = sentence.words.findIndex((word) => word.start >= edit.start) - 1;
    const article = sentence.words[at];
    if (
      !article ||
      !/^an?$/.test(article.lower) ||
      article.end >= edit.start + 1 ||
      edits.some((other) => other.end >= article.end && other.start <= article.start)
    )
      return edit;
    if (sentence.text.slice(article.end, edit.start).trim() !== "") return edit;
    const following = (edit.text.replaceAll(CAPITAL, "") + sentence.text.slice(edit.end)).trimStart();
    const word = /^[\w'’.-]+/.exec(following)?.[0];
    if (!word) return edit;
    const right = articleFor(word, article.text);
    if (right === article.text) return edit;
    return {
      ...edit,
      start: article.start,
      text: right + sentence.text.slice(article.end, edit.start) + edit.text,
    };
  });
}
