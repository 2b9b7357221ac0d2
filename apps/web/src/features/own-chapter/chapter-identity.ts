import { fingerprintOf } from "../../fingerprint.ts";
import { plainText } from "../../markdown/plain-text.ts";
import { words as shell } from "../../words/shell.ts";

/** A short name for a text: the same text, the same name. */
export function chapterIdOf(markdown: string): string {
  return `own-${fingerprintOf(markdown)}`;
}

/** A first-level heading of either kind; or what may only look as if one stood in it: front matter and code. */
const HEADING =
  /(?<![^])---\n[^]*?\n---$|^ {0,3}(`{3,}|~{3,})[^]*?(?:^ {0,3}\1|(?![^]))|^ {0,3}#[ \t]+([^\n]{1,200}?)[ \t]*#*$|^ {0,3}(\S[^\n]{0,200})\n {0,3}=+[ \t]*$/gm;

/** A title for a text: its first heading, else the given name, else words that say what it is. */
export function titleOf(markdown: string, name: string): string {
  for (const [, , marked, underlined] of markdown.replaceAll("\r\n", "\n").matchAll(HEADING)) {
    const title = plainText(marked ?? underlined ?? "");
    if (title !== "") return title;
  }
  return name || shell.ownText;
}
