import { DiffText } from "../../../text-diff/diff-text.tsx";
import { proseOf } from "./prose-of.ts";

/** The original and the adapted wording in one text: what went is struck out, what came is marked. */
export function InlineDiff({ before, after }: { before: string; after: string }) {
  return <DiffText before={proseOf(before)} after={proseOf(after)} className="diff" />;
}
