/** Something to be said, and where it stands; things that are only named have no words on the page. */
export type Sentence = { text: string; range: Range | undefined };

/** Blocks that are named, not read: what they are called aloud. */
const NAMED: [selector: string, name: string][] = [
  ["pre", "Code block."],
  [".scroller > table", "Table."],
  [".katex-display", "Formula."],
  ["p > img:only-child", "Picture."],
];
/** What is about the text and not of it. */
const APART =
  ".no-print, .sr-only, .katex-mathml, .pair-original, .pair-label, .addition-mark, .footnote-mark";

type Piece = { node: Text | undefined; text: string };

/** What a block says, sentence by sentence. Code is not read out but named, and so are tables and formulas. */
export function sentencesOf(block: Element): Sentence[] {
  const named = NAMED.find(([selector]) => block.querySelector(selector) !== null);
  if (named) return [{ text: named[1], range: rangeOver(block) }];
  const pieces = piecesOf(block);
  const text = pieces.map((piece) => piece.text).join("");
  return splitSentences(text).flatMap(({ start, end }) => {
    const said = text.slice(start, end).replace(/\s+/g, " ").trim();
    return /[\p{L}\p{N}]/u.test(said) ? [{ text: said, range: toRange(pieces, start, end) }] : [];
  });
}

function piecesOf(block: Element): Piece[] {
  const pieces: Piece[] = [];
  const walk = (node: Node) => {
    if (node instanceof Text) pieces.push({ node, text: node.data });
    if (!(node instanceof Element)) return;
    if (node.matches(APART)) return;
    if (node.matches(".katex")) {
      pieces.push({ node: undefined, text: " formula " });
      return;
    }
    for (const child of node.childNodes) walk(child);
    // Items and paragraphs end what was said before them, with or without a full stop.
    if (node.matches("p, li, summary, h2, h3, h4, h5, h6, dt, dd"))
      pieces.push({ node: undefined, text: "\n" });
  };
  walk(block);
  return pieces;
}

function splitSentences(text: string): { start: number; end: number }[] {
  const lines = [...text.matchAll(/[^\n]+(?:\n(?=[^\n])[^\n]+)*/g)];
  if (typeof Intl.Segmenter !== "function")
    return lines.map(({ 0: line, index }) => ({ start: index, end: index + line.length }));
  const segmenter = new Intl.Segmenter(undefined, { granularity: "sentence" });
  return lines.flatMap(({ 0: line, index: from }) =>
    Array.from(segmenter.segment(line), ({ segment, index }) => ({
      start: from + index,
      end: from + index + segment.length,
    })),
  );
}

function toRange(pieces: Piece[], start: number, end: number): Range | undefined {
  const range = document.createRange();
  let from = 0;
  let begun = false;
  for (const { node, text } of pieces) {
    const to = from + text.length;
    if (node !== undefined && to > start && from < end) {
      if (!begun) range.setStart(node, Math.max(0, start - from));
      begun = true;
      range.setEnd(node, Math.min(text.length, end - from));
    }
    from = to;
  }
  return begun ? range : undefined;
}

function rangeOver(block: Element): Range {
  const range = document.createRange();
  range.selectNodeContents(block);
  return range;
}
