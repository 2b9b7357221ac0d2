/** A short name for a text: the same text, the same name. FNV-1a over UTF-16 code units. */
export function chapterIdOf(markdown: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < markdown.length; at++) {
    hash = Math.imul(hash ^ markdown.charCodeAt(at), 0x01000193);
  }
  return `own-${(hash >>> 0).toString(36)}-${markdown.length}`;
}

/** A title for a text: its first heading, else the given name, else words that say what it is. */
export function titleOf(markdown: string, name: string): string {
  const heading = /^ {0,3}#[ \t]+([^\n]{1,200}?)[ \t]*#*$/m.exec(markdown)?.[1];
  return heading?.replace(/[*_`]/g, "").trim() || name || "Your own text";
}
