import { matchBrackets } from "./brackets.ts";

/** A stretch of a passage that must survive byte for byte. `plain` is what a reader reads in its place. */
export type Atom = { start: number; end: number; plain: string };

const MATH_WORD = "math";
const CODE_WORD = "code";

/**
 * Everything inside prose that must not change: code, maths, links, images, HTML and JSX, roles, attributes, URLs,
 * entities, escapes, hard breaks. In order and without overlaps. One linear pass per kind.
 */
export function findAtoms(text: string): Atom[] {
  const covered = new Uint8Array(text.length);
  const atoms: Atom[] = [];
  const take = (start: number, end: number, plain: string): void => {
    atoms.push({ start, end, plain });
    covered.fill(1, start, end);
  };
  takeCode(text, covered, take);
  takeTags(text, covered, take);
  takeMath(text, covered, take);
  takeLinks(text, covered, take);
  takePatterns(text, covered, take);
  return outermost(atoms);
}

type Take = (start: number, end: number, plain: string) => void;

/** Code spans, together with the role in front of them and the attributes behind. */
function takeCode(text: string, covered: Uint8Array, take: Take): void {
  const runs = [...text.matchAll(/`+/g)].filter((run) => text[run.index - 1] !== "\\");
  const byLength = new Map<number, number[]>();
  for (const run of runs.toReversed()) {
    const starts = byLength.get(run[0].length);
    if (starts) starts.push(run.index);
    else byLength.set(run[0].length, [run.index]);
  }
  let free = 0;
  for (const run of runs) {
    const length = run[0].length;
    if (run.index < free) continue;
    const starts = byLength.get(length) ?? [];
    while (starts.length > 0 && (starts.at(-1) ?? 0) <= run.index) starts.pop();
    const close = starts.at(-1);
    if (close === undefined || covered[run.index]) continue;
    const role =
      /(?::[\w-]+:|\{[\w:-]+\})$/.exec(text.slice(Math.max(free, run.index - 40), run.index))?.[0] ?? "";
    const attributes = /^\{[^{}\n]{1,80}\}/.exec(text.slice(close + length, close + length + 90))?.[0] ?? "";
    take(run.index - role.length, close + length + attributes.length, role ? "Ref" : CODE_WORD);
    free = close + length + attributes.length;
  }
}

/** Autolinks, HTML and JSX tags, comments. */
function takeTags(text: string, covered: Uint8Array, take: Take): void {
  const lastClose = text.lastIndexOf(">");
  for (const open of text.matchAll(/<(?=[A-Za-z/!?])/g)) {
    if (open.index > lastClose) return;
    if (covered[open.index]) continue;
    const comment = text.startsWith("<!--", open.index);
    const close = text.indexOf(comment ? "-->" : ">", open.index);
    if (close < 0 || close - open.index > 2000) continue;
    const isAddress = /^<(?:[a-z][\w+.-]*:|[^\s<>]+@)/i.test(text.slice(open.index, open.index + 100));
    take(open.index, close + (comment ? 3 : 1), isAddress ? "link" : "");
  }
}

/** `$x$`, `$$x$$`, `\(x\)`, `\[x\]`; a price is not a formula. */
function takeMath(text: string, covered: Uint8Array, take: Take): void {
  const patterns = [
    /(?<![\\$])\$\$[^$]+\$\$/g,
    /(?<![\\$\w])\$(?![\s$])(?:[^$\\]|\\[^])*?(?<![\s\\])\$(?![\d$])/g,
    /\\\((?:[^\\]|\\(?!\)))+\\\)/g,
    /\\\[(?:[^\\]|\\(?!\]))+\\\]/g,
  ];
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      if (!covered[match.index]) take(match.index, match.index + match[0].length, MATH_WORD);
    }
  }
}

/** Links, images, references and footnote marks, whole. Other brackets that are short stay as they are too. */
function takeLinks(text: string, covered: Uint8Array, take: Take): void {
  const squares = matchBrackets(text, "[", "]", covered);
  const rounds = matchBrackets(text, "(", ")", covered);
  let free = 0;
  for (const start of [...squares.keys()].sort((a, b) => a - b)) {
    const close = squares.get(start) ?? start;
    if (start < free) continue;
    const end = linkEnd(text, close, squares, rounds);
    const isLink = end > close + 1;
    const isNote = text[start + 1] === "^";
    if (!isLink && !isNote && close - start > 120) continue;
    const isImage = text[start - 1] === "!";
    take(isImage ? start - 1 : start, end, isImage || isNote ? "" : plainLabel(text.slice(start + 1, close)));
    free = end;
  }
}

function linkEnd(
  text: string,
  close: number,
  squares: Map<number, number>,
  rounds: Map<number, number>,
): number {
  const following = text[close + 1];
  const partner =
    following === "(" ? rounds.get(close + 1) : following === "[" ? squares.get(close + 1) : undefined;
  const end = partner === undefined ? close + 1 : partner + 1;
  const attributes = /^\{[^{}\n]{1,80}\}/.exec(text.slice(end, end + 90))?.[0] ?? "";
  return end + attributes.length;
}

function plainLabel(label: string): string {
  return label
    .replace(/!\[[^\]]*\]\([^)]*\)/g, "")
    .replace(/`[^`]*`/g, CODE_WORD)
    .replace(/[*_~]/g, "");
}

const PATTERNS: readonly { pattern: RegExp; plain: string }[] = [
  { pattern: /\b(?:https?:\/\/|www\.)[^\s<>)\]]+[^\s<>)\].,;:!?'"*_]/g, plain: "link" },
  { pattern: /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{0,64}\w/g, plain: "link" },
  { pattern: /\{\{[^{}\n]{0,200}\}\}|\{[^{}\n]{1,200}\}/g, plain: "" },
  { pattern: /&(?:#\d{1,7}|#x[\da-f]{1,6}|\w{2,30});/gi, plain: " " },
  { pattern: /(?<![\w.])[\w.]{0,64}(?:\\[!-/:-@[-`{-~][\w.]{0,64})+/g, plain: "x" },
  { pattern: /(?:(?<! ) {2,}|\\)\n/g, plain: "\n" },
  { pattern: /:[a-z_]+[a-z\d_+-]*:(?!\w)/g, plain: "" },
];

function takePatterns(text: string, covered: Uint8Array, take: Take): void {
  for (const { pattern, plain } of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      if (!covered[match.index]) take(match.index, match.index + match[0].length, plain);
    }
  }
}

/** The atoms in order; one inside another is part of the other. */
function outermost(atoms: Atom[]): Atom[] {
  const kept: Atom[] = [];
  for (const atom of atoms.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const previous = kept.at(-1);
    if (previous && atom.start < previous.end) previous.end = Math.max(previous.end, atom.end);
    else kept.push(atom);
  }
  return kept;
}
