import { articleFor } from "../../text/articles.ts";
import { CAPITAL, type Edit, type Sentence } from "../sentence.ts";

/** What may stand between an article and its word: an “enormous” error. */
const QUOTE = /[“"‘']/;

/** Makes "a" and "an" agree with the word an edit puts behind them: "an enormous error" → "a huge error". */
export function repairArticles(sentence: Sentence, edits: Edit[]): Edit[] {
  return edits
    .map((edit) => withOwnArticle(sentence, edit, edits))
    .map((edit) => {
      const article = sentence.words.findLast(
        (word) => word.start < edit.start && word.text.replace(QUOTE, "") !== "",
      );
      if (
        !article ||
        !/^an?$/.test(article.lower) ||
        article.end >= edit.start + 1 ||
        edits.some((other) => other.end >= article.end && other.start <= article.start)
      )
        return edit;
      if (sentence.text.slice(article.end, edit.start).replace(QUOTE, "").trim() !== "") return edit;
      const next = edits.find((other) => other !== edit && other.start === edit.end);
      const behind = next ? next.text + sentence.text.slice(next.end) : sentence.text.slice(edit.end);
      const following = (edit.text + behind).replaceAll(CAPITAL, "").trimStart();
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

/** "is considered an essential part" → "is seen as a key part": the article comes with one edit, its word with the next. */
function withOwnArticle({ text }: Sentence, edit: Edit, edits: Edit[]): Edit {
  const own = /\b([Aa]n?)$/.exec(edit.text);
  const next = edits.find(
    (other) => other.start > edit.end && text.slice(edit.end, other.start).trim() === "",
  );
  const word = own && /^[\w'’.-]+/.exec(next?.text ?? "")?.[0];
  if (!own?.[1] || !word) return edit;
  return { ...edit, text: edit.text.slice(0, own.index) + articleFor(word, own[1]) };
}
