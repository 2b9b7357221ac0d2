import { scanBlocks } from "./containers.ts";
import { splitLines } from "./lines.ts";

/** Elements that run or load something by being there. */
const LIVE_ELEMENTS = /^(?:script|iframe|object|embed|applet|base|frame|frameset)$/i;
const CODE_SPAN = /(?<!`)(`+)(?!`)/g;
const LIVE_SCHEME = /^(?:javascript|vbscript|data:text\/html|data:image\/svg)/i;

/**
 * The text without what could run in a browser that renders its HTML: scripts and frames, `on…` attributes, and
 * `javascript:` addresses in links and attributes. Code blocks and inline code are left alone. Linear in the text.
 * @throws EngineError too_complex
 */
export function withoutLiveHtml(markdown: string): string {
  const blocks = scanBlocks(splitLines(markdown), markdown.length);
  let safe = "";
  let from = 0;
  for (const leaf of blocks.flatMap((block) => block.leaves)) {
    if (leaf.kind !== "code") continue;
    const start = leaf.lines[0]?.start ?? from;
    const end = leaf.lines.at(-1)?.end ?? start;
    safe += cleanProse(markdown.slice(from, start)) + markdown.slice(start, end);
    from = end;
  }
  return safe + cleanProse(markdown.slice(from));
}

/** Cleans text between code blocks; code spans inside it stay. */
function cleanProse(text: string): string {
  const runs = [...text.matchAll(CODE_SPAN)];
  const nextOfLength = new Map<number, number[]>();
  for (const run of runs.toReversed()) {
    const starts = nextOfLength.get(run[0].length);
    if (starts) starts.push(run.index);
    else nextOfLength.set(run[0].length, [run.index]);
  }
  let safe = "";
  let from = 0;
  for (const run of runs) {
    if (run.index < from) continue;
    const starts = nextOfLength.get(run[0].length) ?? [];
    while (starts.length > 0 && (starts.at(-1) ?? 0) <= run.index) starts.pop();
    const close = starts.at(-1);
    if (close === undefined || /\n[ \t]*\r?\n/.test(text.slice(run.index, close))) continue;
    safe += cleanMarkup(text.slice(from, run.index)) + text.slice(run.index, close + run[0].length);
    from = close + run[0].length;
  }
  return safe + cleanMarkup(text.slice(from));
}

function cleanMarkup(text: string): string {
  return cleanLinks(cleanTags(text));
}

/** Each tag once, from left to right; a tag without an end is shown as text. */
function cleanTags(text: string): string {
  let safe = "";
  let from = 0;
  while (from < text.length) {
    const open = text.indexOf("<", from);
    if (open < 0) break;
    safe += text.slice(from, open);
    const name = /^<\/?([A-Za-z][\w:-]*)/.exec(text.slice(open, open + 60))?.[1];
    const end = name ? tagEnd(text, open) : -1;
    if (!name || end < 0) {
      safe += name ? "&lt;" : "<";
      from = open + 1;
      continue;
    }
    from = end;
    if (!LIVE_ELEMENTS.test(name)) safe += cleanTag(text.slice(open, end));
    else if (/^script$/i.test(name) && text[open + 1] !== "/") from = afterElement(text, end, name);
  }
  return safe + text.slice(from);
}

function tagEnd(text: string, open: number): number {
  let quote = "";
  const limit = Math.min(text.length, open + 20_000);
  for (let at = open + 1; at < limit; at += 1) {
    const character = text[at] as string;
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if (character === ">") return at + 1;
    else if (character === "<") return -1;
  }
  return -1;
}

function afterElement(text: string, from: number, name: string): number {
  const closing = new RegExp(`</${name}`, "gi");
  closing.lastIndex = from;
  const close = closing.exec(text)?.index;
  if (close === undefined) return text.length;
  const end = text.indexOf(">", close);
  return end < 0 ? text.length : end + 1;
}

/** A tag without `on…`, `srcdoc` and live addresses; autolinks with a live scheme lose their brackets. */
function cleanTag(tag: string): string {
  if (LIVE_SCHEME.test(decoded(tag.slice(1)))) return tag.slice(1, -1).replace(":", "");
  return tag.replace(
    /([\s"'/])([\w:-]+)(\s*=\s*)("[^"]*"|'[^']*'|[^\s"'>]+)/g,
    (whole, before: string, name: string, _equals: string, value: string) =>
      /^(?:on|srcdoc|formaction)/i.test(name) || LIVE_SCHEME.test(decoded(value.replace(/^["']/, "")))
        ? before
        : whole,
  );
}

/** Link and image targets, and reference definitions. */
function cleanLinks(text: string): string {
  return text.replace(
    /(\]\(\s*<?|^[ \t]{0,3}\[[^\]\n]{1,200}\]:[ \t]*<?)((?:[^\s()>]|\([^\s()]*\))+)/gm,
    (whole, before: string, target: string) => (LIVE_SCHEME.test(decoded(target)) ? `${before}#` : whole),
  );
}

/** The address a browser would see: entities resolved, white space and control characters gone. */
function decoded(value: string): string {
  return value
    .slice(0, 300)
    .replace(/&#x([\da-f]{1,6});?/gi, (_, hex: string) => codePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d{1,7});?/g, (_, digits: string) => codePoint(Number(digits)))
    .replace(/&(?:colon|tab|newline);/gi, (entity) => (/colon/i.test(entity) ? ":" : ""))
    .replace(/%([\da-f]{2})/gi, (_, hex: string) => codePoint(Number.parseInt(hex, 16)))
    .replace(/[\s\u0000-\u0020\u00ad\u200b-\u200f\ufeff]/g, "");
}

function codePoint(value: number): string {
  return value > 0 && value <= 0x10ffff ? String.fromCodePoint(value) : "";
}
