import { fingerprintOf } from "../../fingerprint.ts";
import { words as shell } from "../../words/shell.ts";

/** A short name for a text: the same text, the same name. */
export function chapterIdOf(markdown: string): string {
  return `own-${fingerprintOf(markdown)}`;
}

/** A title for a text: its first heading, else the given name, else words that say what it is. */
export function titleOf(markdown: string, name: string): string {
  const heading = /^ {0,3}#[ \t]+([^\n]{1,200}?)[ \t]*#*$/m.exec(markdown)?.[1];
  return heading?.replace(/[*_`]/g, "").trim() || name || shell.ownText;
}
