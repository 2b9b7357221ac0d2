import { type Atom, findAtoms } from "./atoms.ts";
import type { Line } from "./lines.ts";

/** First of the private characters that stand for protected stretches in a passage's text. */
const FIRST_MARK = 0xe000;
const MARK_COUNT = 0x1900;
const MARKS = /[\uE000-\uF8FF]/g;

/**
 * A run of prose ready to be rewritten. Each protected stretch is one private character in `text`; `\n` stands for
 * a line ending with whatever prefix (quote marks, indentation) the next line has.
 */
export type PassageText = {
  start: number;
  end: number;
  text: string;
  atoms: { raw: string; plain: string }[];
  joint: string;
};

/** The passage made of these lines, or null when it cannot be taken apart and put together again safely. */
export function readPassage(source: string, lines: Line[]): PassageText | null {
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return null;
  const joint = jointOf(source, lines);
  const logical = lines.map((line) => line.text).join("\n");
  if (joint === null || /[\uE000-\uF8FF]/.test(logical)) return null;
  const found = findAtoms(logical);
  if (found.length > MARK_COUNT) return null;
  const atoms = found.map((atom) => ({
    raw: expand(logical.slice(atom.start, atom.end), joint),
    plain: atom.plain,
  }));
  const passage = { start: first.start, end: last.end, text: mask(logical, found), atoms, joint };
  return restore(passage, passage.text) === source.slice(first.start, last.end) ? passage : null;
}

/** What stands between two lines, when it is the same between all of them. */
function jointOf(source: string, lines: Line[]): string | null {
  const joints = new Set(lines.slice(1).map((line, index) => source.slice(lines[index]?.end, line.start)));
  if (joints.size > 1) return null;
  return [...joints][0] ?? "\n";
}

function mask(logical: string, atoms: Atom[]): string {
  let text = "";
  let from = 0;
  atoms.forEach((atom, index) => {
    text += logical.slice(from, atom.start) + String.fromCharCode(FIRST_MARK + index);
    from = atom.end;
  });
  return text + logical.slice(from);
}

function expand(text: string, joint: string): string {
  return text.replaceAll("\n", joint);
}

/** The source text that stands for `text`, a rewritten form of `passage.text`. */
export function restore(passage: PassageText, text: string): string {
  return expand(text, passage.joint).replace(
    MARKS,
    (mark) => passage.atoms[mark.charCodeAt(0) - FIRST_MARK]?.raw ?? "",
  );
}

/** The words a reader reads: protected stretches by their plain form, emphasis marks left out. */
export function plainOf(passage: PassageText, text: string): string {
  return text
    .replace(MARKS, (mark) => passage.atoms[mark.charCodeAt(0) - FIRST_MARK]?.plain ?? "")
    .replace(/\*+|~~|(?<!\w)_+|_+(?!\w)/g, "");
}

/** The protected stretches of a text, in order, as one comparable string. */
export function marksOf(text: string): string {
  return (text.match(MARKS) ?? []).join("");
}

/** Whether this mark stands for a line break the author asked for. */
export function isHardBreak(passage: PassageText, mark: string): boolean {
  return passage.atoms[mark.charCodeAt(0) - FIRST_MARK]?.plain === "\n";
}
