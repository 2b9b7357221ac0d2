import { contentLimits, type SuggestedPost } from "@growth-guide/contract";
import {
  findClaims,
  measurePost,
  nearDuplicates,
  PLATFORM_RULES,
  tagsOf,
  wholeText,
} from "@growth-guide/strategist";
import { z } from "zod";
import { askForJson, UnusableAnswer } from "../../providers/ask-for-json.ts";
import type { TextProvider } from "../../providers/text-provider.ts";
import { type PostAuthor, type PostsRequest, rulePostAuthor } from "./post-author.ts";
import { postInstruction, postPrompt } from "./post-prompt.ts";

/** Longest answer asked for, in UTF-16 units: an article, or a post with the JSON around it. */
const MAX_ANSWER = 8_000;

/** Posts of other days a model is shown, the newest first. */
const MOST_EARLIER = 20;

const answerSchema = z.object({
  text: z.string().trim().min(20).max(contentLimits.text),
  hashtags: z.array(z.string().max(100)).max(30).default([]),
});

/**
 * A configured model as author. Its answer must have the shape, fit the network and say something new; a second try
 * is told what was wrong. What it claims beyond the facts stands in square brackets, to be checked. A post it does not
 * give is written by our rules, and says so. `name` is the model as its operator calls it.
 */
export function createModelPostAuthor(model: TextProvider, name: string): PostAuthor {
  return async (request, at, written, signal) => {
    const draft = await rulePostAuthor(request, at, written, signal);
    const others = [...written, ...request.earlier.slice(0, MOST_EARLIER)];
    try {
      const asked = {
        system: postInstruction(request),
        prompt: postPrompt(request, draft.text, others),
        maxLength: MAX_ANSWER,
        address: `user:${request.ownerId}`,
        signal,
      };
      const post = await askForJson(model, asked, (answer) => readPost(answer, request, others));
      return { ...post, model: name, fellBack: false };
    } catch {
      signal.throwIfAborted();
      return { ...draft, fellBack: true };
    }
  };
}

/** @throws ZodError, UnusableAnswer */
function readPost(answer: unknown, request: PostsRequest, written: readonly string[]): SuggestedPost {
  const { text: plain, hashtags } = answerSchema.parse(answer);
  const text = bracketed(plain, request);
  const tags = tagsOf(hashtags.map(asTag).join(" ")).slice(0, PLATFORM_RULES[request.platform].hashtags);
  const post = { platform: request.platform, text, hashtags: tags.join(" ") || null };
  const over = overLimit(post, request);
  if (over > 0) throw new UnusableAnswer(`It is ${over} characters too long.`);
  const others = written.map((other) => ({ text: other }));
  if (nearDuplicates(text, others).length > 0) throw new UnusableAnswer("It repeats one of the others.");
  return post;
}

function asTag(word: string): string {
  const letters = word.match(/[\p{L}\p{M}\p{N}_]+/gu)?.join("") ?? "";
  return letters === "" ? "" : `#${letters}`;
}

/** How far the longest piece that goes out alone is beyond its network's limit; an article has none. */
function overLimit({ platform, text, hashtags }: SuggestedPost, { contentType }: PostsRequest): number {
  if (contentType === "article") return 0;
  if (contentType !== "thread") return -measurePost(platform, text, hashtags).left;
  return Math.max(...text.split(/\n{2,}/).map((part) => -measurePost(platform, part, null).left));
}

/** Figures and praise that the facts do not hold, in the brackets that say: only the owner can know. */
function bracketed(text: string, { facts, topic, themes }: PostsRequest): string {
  const known = [wholeText(facts), topic ?? "", themes ?? ""].join("\n");
  return findClaims(text, known).reduceRight(
    (marked, { start, end }) => `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`,
    text,
  );
}
