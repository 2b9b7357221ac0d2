import { CONTENT_TYPES, PLATFORMS, TONES, type WrittenPost } from "@growth-guide/contract";
import { composePosts } from "@growth-guide/strategist";
import { z } from "zod";
import { writingRequestSchema } from "../../writing/writing-request.ts";

/** What posts are written from, kept while they are, so that any server can go on where another stopped. */
export const postsRequestSchema = writingRequestSchema.extend({
  platform: z.enum(PLATFORMS),
  contentType: z.enum(CONTENT_TYPES),
  tone: z.enum(TONES),
  topic: z.string().nullable(),
  count: z.int().positive(),
  /** Counts wishes for others of the same kind. */
  variation: z.int().nonnegative(),
  /** The themes of the approved strategy the posts follow, as Markdown; null: those of the facts. */
  themes: z.string().nullable(),
  /** How the posts of the business that are there already begin: what they say comes last. */
  earlier: z.array(z.string()).default([]),
});
export type PostsRequest = z.infer<typeof postsRequestSchema>;

/** A post, and whether a configured model failed at it. */
export type AuthoredPost = WrittenPost & { fellBack: boolean };

/** Writes the post at a place of a request. `written` are texts it must not repeat. */
export type PostAuthor = (
  request: PostsRequest,
  at: number,
  written: readonly string[],
  signal: AbortSignal,
) => Promise<AuthoredPost>;

/** The author that is always there: our own rules. */
export const rulePostAuthor: PostAuthor = (request, at) => {
  const post = composePosts(request)[at];
  if (post === undefined) throw new Error("A post was asked for beyond the last one");
  return Promise.resolve({ ...post, model: null, fellBack: false });
};
