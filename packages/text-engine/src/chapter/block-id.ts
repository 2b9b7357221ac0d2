/** An id that stays the same while a block and its place do: the path of headings, its ordinal, a short hash of its text. */
export function blockId(path: readonly string[], ordinal: number, text: string): string {
  const slug = slugOf(path.at(-1) ?? "") || "start";
  return `${slug}-${ordinal}-${hash(text.trimEnd())}`;
}

/** Level and plain title of a heading block, ATX or setext. */
export function headingText(text: string): { level: number; title: string } {
  const atx = /^\s*(#{1,6})[ \t]*(.*?)(?:[ \t]+#+)?\s*$/m.exec(text);
  if (atx) return { level: atx[1]?.length ?? 1, title: plainTitle(atx[2] ?? "") };
  return { level: /^\s*=+\s*$/m.test(text) ? 1 : 2, title: plainTitle(text.trim().split("\n")[0] ?? "") };
}

function plainTitle(title: string): string {
  return title
    .replace(/\s*(?:\{[^{}]*\}|\[\[[^\]]*\]\])\s*$/, "")
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/[*_`]/g, "")
    .trim();
}

function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 40);
}

/** FNV-1a, 32 bits. @source Fowler, Noll, Vo, http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(36);
}
