/** The text of a block as it is searched, and the nodes it stands in. */
export type BlockText = { text: string; nodes: Text[] };

/** The text of a chapter on the screen, read stretch by stretch, and again only where it was drawn anew. */
export type ChapterText = {
  /** The texts of a stretch's blocks, in order. */
  read: (stretch: Element) => BlockText[];
  /** Stops watching. */
  close: () => void;
};

/** Text that is not the chapter's own, or stands twice: what is said about a paragraph, a formula's second form. */
const APART = ".no-print, .sr-only, .katex-mathml, [aria-hidden='true']:not(.katex-html)";

/** Reads a chapter; `onChange` is told which stretches were drawn anew, at most once a frame. */
export function readChapterText(
  chapter: Element,
  onChange: (stretches: ReadonlySet<Element>) => void,
): ChapterText {
  const known = new Map<Element, BlockText[]>();
  let changed = new Set<Element>();
  let request = 0;
  const report = () => {
    const reported = changed;
    changed = new Set();
    request = 0;
    onChange(reported);
  };
  const observer = new MutationObserver((records) => {
    for (const { target } of records) {
      const stretch = stretchOf(chapter, target);
      // The chapter's own children: stretches came or went.
      for (const drawn of stretch === undefined ? chapter.children : [stretch]) {
        known.delete(drawn);
        changed.add(drawn);
      }
    }
    // Blocks are typeset as they come near, and another level may be chosen: many changes are one.
    if (request === 0) request = requestAnimationFrame(report);
  });
  observer.observe(chapter, { childList: true, characterData: true, subtree: true });
  return {
    read: (stretch) => {
      const texts = known.get(stretch) ?? Array.from(stretch.children, textOf);
      known.set(stretch, texts);
      return texts;
    },
    close: () => {
      cancelAnimationFrame(request);
      observer.disconnect();
    },
  };
}

function stretchOf(chapter: Element, node: Node): Element | undefined {
  let at: Node | null = node;
  while (at !== null && at.parentNode !== chapter) at = at.parentNode;
  return at instanceof Element ? at : undefined;
}

function textOf(block: Element): BlockText {
  const nodes = textNodesOf(block);
  return { nodes, text: nodes.map(({ data }) => data).join("") };
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
