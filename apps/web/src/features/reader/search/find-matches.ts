/** A place where the searched words stand: in which child of the chapter, and as which of its matches. */
export type Match = { block: number; ordinal: number; range: Range };

/** More than these help nobody, and would take long to draw. */
const MAX_MATCHES = 2_000;

/** Text that is not the chapter's own, or stands twice: what is said about a paragraph, a formula's second form. */
const APART = ".no-print, .sr-only, .katex-mathml, [aria-hidden='true']:not(.katex-html)";

/**
 * Where the words stand in a chapter, in the order of the text. Case and the kind of blank do not matter; words may
 * be partly bold or linked.
 */
export function findMatches(chapter: Element, query: string): Match[] {
  const pattern = toPattern(query);
  if (pattern === undefined) return [];
  const matches: Match[] = [];
  for (const [block, element] of Array.from(chapter.children).entries()) {
    const nodes = textNodesOf(element);
    const text = nodes.map(({ data }) => data).join("");
    let ordinal = 0;
    for (const found of text.matchAll(pattern)) {
      if (matches.length === MAX_MATCHES) return matches;
      const range = toRange(nodes, found.index, found.index + found[0].length);
      if (range) matches.push({ block, ordinal: ordinal++, range });
    }
  }
  return matches;
}

function toPattern(query: string): RegExp | undefined {
  const words = query.trim().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return undefined;
  return new RegExp(words.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")).join("\\s+"), "giu");
}

function textNodesOf(element: Element): Text[] {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(
    element,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => {
      if (node instanceof Element)
        return node.matches(APART) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
      return NodeFilter.FILTER_ACCEPT;
    },
  );
  while (walker.nextNode()) if (walker.currentNode instanceof Text) nodes.push(walker.currentNode);
  return nodes;
}

function toRange(nodes: Text[], start: number, end: number): Range | undefined {
  const range = document.createRange();
  let from = 0;
  let begun = false;
  for (const node of nodes) {
    const to = from + node.length;
    if (!begun && start < to) {
      range.setStart(node, start - from);
      begun = true;
    }
    if (begun && end <= to) {
      range.setEnd(node, end - from);
      return range;
    }
    from = to;
  }
  return undefined;
}
