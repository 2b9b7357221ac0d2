import type { Word } from "../../sentence.ts";
import type { Subject } from "./subject.ts";

/** "In this chapter, we will see how …, look at …, and learn …": a plan is one row of things done. */
export function tellsPlan(left: readonly Word[], subject: Subject | null): boolean {
  const said = left
    .slice(0, 3)
    .map((word) => word.lower)
    .join(" ");
  if (!subject || !/^in (?:this|the (?:next|following)) /.test(`${said} `)) return false;
  return (
    /^(?:we|you)$/.test(subject.phrase.head.lower) && /^(?:will|'ll)$/.test(left[subject.verb]?.lower ?? "")
  );
}

/** "We are going to start": what is told lies ahead. */
export function isGoingTo(left: readonly Word[], { verb }: Subject): boolean {
  const said = left
    .slice(verb, verb + 3)
    .map((word) => word.lower)
    .join(" ");
  return /^(?:'re|are|is|'s|'m|am) going to$/.test(said);
}
