import { wordsOf } from "../text/words.ts";

export type AdditionKind = "key-points" | "glossary" | "worked-example" | "self-check" | "going-deeper";

/** A quote the engine puts behind the block `after`: a title and paragraphs of Markdown, one line each. */
export type Addition = { kind: AdditionKind; after: string; title: string; paragraphs: string[] };

/** The Markdown of an addition, line by line. */
export function linesOf({ title, paragraphs }: Addition): string[] {
  return [`> **${title}**`, ...paragraphs.flatMap((paragraph) => [">", `> ${paragraph}`])];
}

/** The additions that fit into `room` words, first things first; what does not fit is left out. */
export function fitAdditions(additions: Addition[], room: number): Addition[] {
  let left = room;
  return additions.flatMap((addition) => {
    let needed = wordsOf(addition.title).length;
    const paragraphs: string[] = [];
    for (const paragraph of addition.paragraphs) {
      const words = wordsOf(paragraph).length;
      if (needed + words > left) continue;
      needed += words;
      paragraphs.push(paragraph);
    }
    if (paragraphs.length === 0) return [];
    left -= needed;
    return [{ ...addition, paragraphs }];
  });
}
