import type { Found } from "./block.ts";
import { opaque } from "./block.ts";
import { indentOf, isBlank, type Line } from "./lines.ts";

const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;
/** An unclosed display is given up after this many lines, so that the scan stays linear. */
const MAX_MATH_LINES = 400;
const OPTION = /^ {0,3}:[\w-]+:(?:[ \t]|$)/;
const RAW_HTML = /^ {0,3}<(script|pre|style|textarea|svg|table)\b/i;

/** Front matter: `---` or `+++` on the very first line, up to its twin. */
export function frontMatter(lines: Line[], at: number, depth: number): Found | null {
  const mark = /^(---|\+\+\+)\s*$/.exec(lines[at]?.text ?? "")?.[1];
  if (at > 0 || depth > 0 || !mark) return null;
  const close = lines.findIndex((line, index) => index > 0 && line.text.trimEnd() === mark);
  return close > 0 ? opaque("frontMatter", lines, at, close + 1) : null;
}

/** A fenced code block; without a closing fence it runs to the end of its container. */
export function fencedCode(lines: Line[], at: number): Found | null {
  const open = FENCE.exec(lines[at]?.text ?? "");
  const mark = open?.[1];
  if (!open || !mark || (mark.startsWith("`") && open[2]?.includes("`"))) return null;
  let next = at + 1;
  while (next < lines.length && !closesFence(lines[next]?.text ?? "", mark)) next += 1;
  return opaque("code", lines, at, Math.min(next + 1, lines.length));
}

function closesFence(text: string, mark: string): boolean {
  const trimmed = text.trim();
  return (
    trimmed.length >= mark.length && indentOf(text) < 4 && trimmed === mark.charAt(0).repeat(trimmed.length)
  );
}

export function indentedCode(lines: Line[], at: number): Found | null {
  if (indentOf(lines[at]?.text ?? "") < 4) return null;
  let next = at + 1;
  let last = next;
  while (next < lines.length && (isBlank(lines[next]) || indentOf(lines[next]?.text ?? "") >= 4)) {
    next += 1;
    if (!isBlank(lines[next - 1])) last = next;
  }
  return opaque("code", lines, at, last);
}

/** Display maths: `$$ … $$`, `\[ … \]` or a bare LaTeX environment, over as many lines as it takes. */
export function displayMath(lines: Line[], at: number): Found | null {
  const text = (lines[at]?.text ?? "").trim();
  const close = closingOf(text);
  if (!close) return null;
  let next = at;
  let from = close.from;
  const limit = Math.min(lines.length, at + MAX_MATH_LINES);
  while (next < limit && !lines[next]?.text.trim().slice(from).includes(close.mark)) {
    next += 1;
    from = 0;
  }
  if (next >= limit) next = endOfParagraph(lines, at) - 1;
  return opaque("math", lines, at, Math.max(endOfParagraph(lines, next), next + 1));
}

function closingOf(text: string): { mark: string; from: number } | null {
  if (text.startsWith("$$")) return { mark: "$$", from: 2 };
  if (text.startsWith("\\[")) return { mark: "\\]", from: 2 };
  const environment = /^\\begin\{([^}]*)\}/.exec(text)?.[1];
  return environment === undefined ? null : { mark: `\\end{${environment}}`, from: 0 };
}

/** HTML and JSX: raw elements to their end tag, comments to `-->`, anything else to the next blank line. */
export function html(lines: Line[], at: number): Found | null {
  const text = lines[at]?.text ?? "";
  if (!startsHtml(text)) return null;
  const raw = RAW_HTML.exec(text)?.[1]?.toLowerCase();
  if (raw) return opaque("html", lines, at, lineAfter(lines, at, `</${raw}`));
  if (/^ {0,3}<!--/.test(text)) return opaque("html", lines, at, lineAfter(lines, at, "-->"));
  return opaque("html", lines, at, endOfParagraph(lines, at));
}

export function startsHtml(text: string): boolean {
  return /^ {0,3}<(?:[A-Za-z/!?]|>)/.test(text);
}

function lineAfter(lines: Line[], at: number, mark: string): number {
  let next = at;
  while (next < lines.length && !lines[next]?.text.toLowerCase().includes(mark)) next += 1;
  return Math.min(next + 1, lines.length);
}

export function heading(lines: Line[], at: number): Found | null {
  return /^ {0,3}#{1,6}(?:\s|$)/.test(lines[at]?.text ?? "") ? opaque("heading", lines, at, at + 1) : null;
}

export function thematicBreak(lines: Line[], at: number): Found | null {
  return isThematicBreak(lines[at]?.text ?? "") ? opaque("other", lines, at, at + 1) : null;
}

export function isThematicBreak(text: string): boolean {
  return /^ {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$/.test(text);
}

/** Lines other tools read: directives, includes, roles on a line of their own, MDX imports, link definitions. */
export function directive(lines: Line[], at: number): Found | null {
  const text = lines[at]?.text ?? "";
  // MyST's comments begin with a percent sign.
  if (isDirective(text) || /^%(?:\s|$)/.test(text)) return opaque("other", lines, at, at + 1);
  const next = afterOptions(lines, at);
  if (next > at) return opaque("other", lines, at, next);
  if (/^(?:import|export)\s.*(?:\bfrom\b|=|\{|["'])/.test(text) || /^ {0,3}\[[^\]]+\]:\s*\S/.test(text)) {
    return /^ {0,3}\[\^/.test(text) ? null : opaque("other", lines, at, endOfParagraph(lines, at));
  }
  return null;
}

export function isDirective(text: string): boolean {
  return (
    /^ {0,3}:{3,}/.test(text) ||
    /^\s*(?:\{\{|\{%|\{#)/.test(text) ||
    /^ {0,3}(?::[\w-]+:`[^`]*`[\s,]*)+/.test(text)
  );
}

/** The index after the lines of `:class: tip` that MyST sets right under a directive's first line; `at` when none are. */
function afterOptions(lines: Line[], at: number): number {
  let next = at;
  if (/^ {0,3}:{3,}[ \t]*\S/.test(lines[at - 1]?.text ?? ""))
    while (OPTION.test(lines[next]?.text ?? "")) next += 1;
  return next;
}

/** A GFM table: a row with a pipe above a row of dashes, to the next blank line. */
export function table(lines: Line[], at: number): Found | null {
  if (!(lines[at]?.text ?? "").includes("|") || !isDelimiterRow(lines[at + 1]?.text ?? "")) return null;
  return opaque("table", lines, at, endOfParagraph(lines, at));
}

export function isDelimiterRow(text: string): boolean {
  return text.includes("-") && /^[\s|:-]+$/.test(text) && (text.includes("|") || text.includes(":"));
}

/** The index after the last line of the run of non-blank lines at `at`. */
function endOfParagraph(lines: Line[], at: number): number {
  let next = at;
  while (next < lines.length && !isBlank(lines[next])) next += 1;
  return next;
}
