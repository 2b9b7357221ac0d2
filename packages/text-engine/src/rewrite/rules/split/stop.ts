import { CAPITAL, type Edit, type Sentence, type Word } from "../../sentence.ts";

/** Where the text before the word at this place ends, emphasis marks and all, without a dash that a full stop replaces. */
export function gapBefore({ text, words }: Sentence, at: number): number {
  return text.slice(0, words[at]?.start ?? 0).replace(/(?:\s+(?:--|—|–))?\s*$/, "").length;
}

/** Replaces the text from the end of one word to the start of another by a full stop and an opening word. */
export function stopEdit(start: number, next: Word, opening: string): Edit {
  const capital = opening === "" ? CAPITAL : "";
  const space = opening === "" ? "" : " ";
  return {
    start,
    end: next.start,
    text: `. ${opening}${space}${capital}`,
    rule: "split",
    why: "one idea per sentence",
  };
}

/** Whether a bracket or a quote is open at this place, or it stands between a pair of dashes. In `isSpeech` quotes do not count. */
export function isEnclosed(text: string, at: number, isSpeech = false): boolean {
  let depth = 0;
  let quotes = 0;
  for (const character of text.slice(0, at)) {
    if (character === "(" || character === "[") depth += 1;
    if (character === ")" || character === "]") depth -= 1;
    if (character === '"' || character === "“" || character === "”") quotes += 1;
  }
  return (
    depth > 0 ||
    (!isSpeech && quotes % 2 === 1) ||
    (dashesIn(text.slice(0, at)) % 2 === 1 && dashesIn(text.slice(at + 1)) > 0)
  );
}

function dashesIn(text: string): number {
  return text.match(/ (?:[–—-]|---?) |\S—(?=\S)/g)?.length ?? 0;
}
