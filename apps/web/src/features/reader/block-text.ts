import { plainText } from "../../markdown/plain-text.ts";

/** A block's text without what is for machines: comments of any length. */
export function withoutComments(markdown: string): string {
  return markdown.replace(/<!--[\s\S]*?(?:-->|$)/g, "").trim();
}

/** What an HTML block says, as plain text: no tags but what a tab is called, nothing of what scripts and styles contain. */
export function textOfHtml(html: string): string {
  return withoutComments(html)
    .replace(/<TabItem\b[^>]*?\blabel=(["'])([^"']*)\1[^>]*>/g, "$2")
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/[ \t]+/g, " ")
    .trim();
}

/** A callout such as `> [!TIP]`: its kind in lower case, and the quote without that line. */
export function findCallout(markdown: string): { kind: string; body: string } | undefined {
  const match = /^ {0,3}>[ \t]*\[!([a-z]+)\][^\n]*\n?/i.exec(markdown);
  if (match?.[1] === undefined) return undefined;
  const body = markdown
    .slice(match[0].length)
    .split("\n")
    .map((line) => line.replace(/^ {0,3}> ?/, ""))
    .join("\n");
  return { kind: match[1].toLowerCase(), body };
}

/** What a level added: the title it carries, and its text without the quote marks. */
export function readAddition(markdown: string): { title: string | undefined; body: string } {
  const lines = withoutComments(markdown)
    .split("\n")
    .map((line) => line.replace(/^ {0,3}> ?/, ""));
  const title = /^\*\*([^*]+)\*\*\s*$/.exec(lines[0] ?? "")?.[1];
  return { title, body: lines.slice(title === undefined ? 0 : 1).join("\n") };
}

/** A heading's depth and its text without markup; undefined when the block is none. */
export function readHeading(markdown: string): { depth: number; text: string } | undefined {
  const atx = /^\s*(#{1,6})[ \t]+([^\n]*?)[ \t]*#*\s*$/m.exec(withoutComments(markdown));
  if (atx?.[1] !== undefined) return { depth: atx[1].length, text: plainText(atx[2] ?? "") };
  const setext = /^([^\n]+)\n {0,3}(=+|-+)\s*$/.exec(withoutComments(markdown));
  if (setext?.[1] !== undefined)
    return { depth: setext[2]?.startsWith("=") ? 1 : 2, text: plainText(setext[1]) };
  return undefined;
}
