export type Format = "bold" | "heading" | "list";

/** What takes the place of a stretch of a text, and what is marked then. */
export type Edit = { from: number; to: number; text: string; selection: [number, number] };

const STARS = "**";
const PREFIXES = {
  heading: { mark: "### ", known: /^#{1,6}[ \t]+/ },
  list: { mark: "- ", known: /^[-*+][ \t]+/ },
} as const;

/** Makes what is marked bold, a heading or a list in Markdown, or takes that back. Offsets are UTF-16 code units. */
export function formatText(text: string, [start, end]: [number, number], format: Format): Edit {
  return format === "bold" ? embolden(text, start, end) : prefixLines(text, start, end, PREFIXES[format]);
}

function embolden(text: string, start: number, end: number): Edit {
  const marked = text.slice(start, end);
  // Stars beside a blank are none.
  const from = start + (marked.length - marked.trimStart().length);
  const to = Math.max(from, start + marked.trimEnd().length);
  const words = text.slice(from, to);
  const isOutside = text.slice(0, from).endsWith(STARS) && text.slice(to).startsWith(STARS);
  if (isOutside) return { from: from - 2, to: to + 2, text: words, selection: [from - 2, to - 2] };
  if (words.length > 4 && words.startsWith(STARS) && words.endsWith(STARS))
    return { from, to, text: words.slice(2, -2), selection: [from, to - 4] };
  return { from, to, text: STARS + words + STARS, selection: [from + 2, to + 2] };
}

type Prefix = { mark: string; known: RegExp };

function prefixLines(text: string, start: number, end: number, { mark, known }: Prefix): Edit {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const next = text.indexOf("\n", Math.max(start, end - 1));
  const to = next < 0 ? text.length : next;
  const lines = text.slice(from, to).split("\n");
  const others = lines.filter((line) => line.trim() !== "");
  const isDone = others.length > 0 && others.every((line) => known.test(line));
  const changed = lines
    .map((line) => {
      if (line.trim() === "" && lines.length > 1) return line;
      return isDone ? line.replace(known, "") : mark + line.replace(known, "");
    })
    .join("\n");
  // Without something marked the caret stays behind the letter it was behind.
  const caret = Math.max(from, start + changed.length - (to - from));
  return {
    from,
    to,
    text: changed,
    selection: start === end ? [caret, caret] : [from, from + changed.length],
  };
}
