import { isLiveAddress } from "./live-address.ts";
import { type Attribute, createTagReader } from "./tag-reader.ts";

/** A stretch of a text and what stands there instead. */
export type Edit = { start: number; end: number; text: string };

/** Elements that run or load something by being there. */
const LIVE_ELEMENTS = /^(?:script|iframe|object|embed|applet|base|frame|frameset)$/i;
// A bracket alone: to some renderers the name of one tag may hold another.
const OPEN = /<(?=(\/?)([A-Za-z][^\s/>]{0,300}))/g;

/**
 * What keeps the tags of a text from running: live elements go, live attributes go, and a tag that never ends or whose
 * live part is shown as code loses its bracket. Tags are read as browsers do, also inside the attributes of others.
 */
export function liveTagEdits(text: string, isCode: (at: number) => boolean): Edit[] {
  const edits: Edit[] = [];
  const readTag = createTagReader(text, isCode);
  const scriptEnd = createScriptEnds(text, isCode);
  let from = 0;
  for (const { index: open, 1: slash = "", 2: name = "" } of text.matchAll(OPEN)) {
    if (open < from || isCode(open)) continue;
    const tag = readTag(open + 1 + slash.length + name.length);
    if (LIVE_ELEMENTS.test(name)) {
      const end = slash === "" ? elementEnd(text, name, tag.end, scriptEnd) : tag.end;
      if (tag.isClosed && isApart(text, open, end)) {
        from = end;
        edits.push({ start: open, end, text: "" });
        continue;
      }
    }
    if (!isLiveAddress(name)) {
      edits.push(...tag.live.filter(({ start }) => !isCode(start)).map((live) => removal(text, live)));
      const isSafe = !tag.isAnyCode && (tag.isClosed || !tag.isAnyLive);
      if (isSafe && !LIVE_ELEMENTS.test(name)) continue;
    }
    edits.push({ start: open, end: open + 1, text: "&lt;" });
  }
  return edits;
}

/** The end of a script, or of an empty element; else of the tag. */
function elementEnd(text: string, name: string, from: number, scriptEnd: (from: number) => number): number {
  if (/^script$/i.test(name)) return scriptEnd(from);
  const close = /^\s*<\/([a-z]+)\s*>/i.exec(text.slice(from, from + 100));
  return close?.[1]?.toLowerCase() === name.toLowerCase() ? from + close[0].length : from;
}

/**
 * Whether nothing around a stretch would read otherwise without it: no open tag before it, no line that begins in it, no
 * backticks that would meet.
 */
function isApart(text: string, start: number, end: number): boolean {
  const isInTag = start > 0 && text.lastIndexOf("<", start - 1) > text.lastIndexOf(">", start - 1);
  if (text[start - 1] === "`" && text[end] === "`") return false;
  return !isInTag && !(beginsLine(text, start) && /[^\s]/.test(text.slice(end, lineEnd(text, end))));
}

function beginsLine(text: string, at: number): boolean {
  let before = at - 1;
  while (text[before] === " " || text[before] === "\t") before -= 1;
  return before < 0 || text[before] === "\n";
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}

/** What follows an attribute never begins a line: it could be the mark of a quote. */
function removal(text: string, { start, end }: Attribute): Edit {
  return { start, end, text: beginsLine(text, start) ? "_" : "" };
}

/** Finds the end of the script whose tag ends at a place, when it has one that is no code; asked from left to right. */
function createScriptEnds(text: string, isCode: (at: number) => boolean): (from: number) => number {
  const closings = [...text.matchAll(/<\/script[^<>]*>/gi)].toReversed();
  return (from) => {
    while (closings.length > 0 && (closings.at(-1)?.index ?? 0) < from) closings.pop();
    const close = closings.at(-1);
    return close === undefined || isCode(close.index) ? from : close.index + close[0].length;
  };
}
