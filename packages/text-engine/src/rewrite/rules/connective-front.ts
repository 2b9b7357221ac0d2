import type { Edit, Word } from "../sentence.ts";

export const WHY = "the connection is told first";

/** Words that open a phrase or a clause in front of the subject. */
export const FRONTS =
  /^(?:in|at|on|over|for|under|during|after|before|by|when|if|where|beyond|among|since|until|from|with|without|as|despite|because|once|through|within|outside|between|throughout|even|today|nowadays|recently)$/;
/** So long may the front be. */
export const LONGEST_FRONT = 12;

/** Where such a front ends. */
export const FRONT_END = /^[,;:(–—-]$/;

/** The sentence's first word with the connection in front of it. */
export function opening(first: Word, word: string, group: number): Edit {
  const said = first.text === "I" ? first.text : first.text.charAt(0).toLowerCase() + first.text.slice(1);
  return {
    start: first.start,
    end: first.end,
    text: `${word} ${said}`,
    rule: "discourse:moved",
    why: WHY,
    group,
  };
}
