import type { Content } from "@growth-guide/contract";
import { PLATFORM_RULES, wholePost } from "@growth-guide/strategist/posts";

/** Posts as one Markdown document, each under a heading with its network and time. */
export function toMarkdown(
  title: string,
  posts: readonly Content[],
  timeOf: (post: Content) => string,
): string {
  const bodies = posts.map((post) => {
    const heading = [PLATFORM_RULES[post.platform].name, timeOf(post)]
      .filter((part) => part !== "")
      .join(" · ");
    return `## ${heading}\n\n${wholePost(post.text, post.hashtags).trim()}\n`;
  });
  return [`# ${title}\n`, ...bodies].join("\n");
}
