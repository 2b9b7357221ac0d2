import type { PostText } from "./use-post.ts";

/** A post's text and its hashtags as one, the hashtags last: how two wordings of a post are compared. */
export function toOneText({ text, hashtags }: PostText): string {
  return hashtags.trim() === "" ? text : `${text}\n\n${hashtags.trim()}`;
}

/** The way back, after somebody wrote in it: the last paragraph is hashtags if it looks so, or stood there in one of `known`. */
export function fromOneText(whole: string, known: readonly PostText[]): PostText {
  const [, text = whole, last = ""] = /^([\s\S]*?)\n\n([^\n]+)\s*$/.exec(whole) ?? [];
  const areTags =
    /^(?:#\S+\s*)+$/.test(last) || known.some(({ hashtags }) => hashtags.trim() === last.trim());
  return areTags ? { text, hashtags: last.trim() } : { text: whole, hashtags: "" };
}
