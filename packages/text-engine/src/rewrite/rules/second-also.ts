import { type Edit, isFree, type Sentence } from "../sentence.ts";

/** "Also, the cups are also sold": once is enough. */
export function withoutSecondAlso(sentence: Sentence): Edit[] {
  const { words } = sentence;
  if (words[0]?.lower !== "also" || words[1]?.text !== ",") return [];
  const at = words.findIndex(({ lower }, place) => place > 2 && lower === "also");
  const [before, also, next] = words.slice(at - 1, at + 2);
  if (at < 0 || !also || !next || !(/^(?:AUX|PRON|PROPN)$/.test(before?.pos ?? "") || next.pos === "AUX"))
    return [];
  if (words.slice(0, at).some(({ lower, text }) => /^(?:not|n't|and|but|or|if)$/.test(lower) || text === ";"))
    return [];
  if (!isFree(sentence, also.start, next.start) || !/^\s+$/.test(sentence.text.slice(also.end, next.start)))
    return [];
  return [
    { start: also.start, end: next.start, text: "", rule: "discourse:also", why: "it is said at the start" },
  ];
}
