import type { Chapter } from "./parse.ts";

const EMPHASIS = /(\*\*\*|\*\*|__|\*|_)(?=\S)([^*_\uE000-\uF8FF]{2,80}?)(?<=\S)\1/g;

/** The stretches a passage text sets in bold or italics, without their marks, each on one line. */
export function emphasisedIn(text: string): string[] {
  return [...text.replaceAll("\n", " ").matchAll(EMPHASIS)].map((match) => match[2] ?? "");
}

/** Everything the chapter emphasises in its prose. */
export function plainEmphasis(chapter: Chapter): string[] {
  return chapter.parts.flatMap((part) => part.passages.flatMap((passage) => emphasisedIn(passage.text)));
}
