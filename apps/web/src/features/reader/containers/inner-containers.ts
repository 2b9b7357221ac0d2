import type { Element, ElementContent, Root } from "hast";
import { calloutTitle, isAlarming, isCallout } from "./callout-kinds.ts";
import { readContainerLine } from "./container-line.ts";

type Parent = Root | Element;
type Mark = { mark: string };
const HOLDERS = /^(?:ul|ol|li|blockquote)$/;

/** A rehype plugin: containers inside lists and quotes, whose lines are no blocks of their own, are boxes too. */
export function innerContainers() {
  return (tree: Root): void => readContainers(tree);
}

function readContainers(parent: Parent): void {
  for (const child of parent.children)
    if (child.type === "element" && HOLDERS.test(child.tagName)) readContainers(child);
  const pieces = (parent.children as ElementContent[]).flatMap<ElementContent | Mark>((child) =>
    child.type === "element" && child.tagName === "p" ? piecesOf(child) : [child],
  );
  if (pieces.some((piece) => "mark" in piece)) parent.children = folded(pieces);
}

/** A paragraph taken apart at its lines of colons. */
function piecesOf(paragraph: Element): (Element | Mark)[] {
  const pieces: (Element | Mark)[] = [];
  let text: ElementContent[] = [];
  const endText = () => {
    if (text.length > 0) pieces.push({ ...paragraph, children: text });
    text = [];
  };
  for (const line of linesOf(paragraph)) {
    const mark = textOf(line);
    if (readContainerLine(mark) === undefined) {
      if (text.length > 0) text.push({ type: "text", value: "\n" });
      text.push(...line);
      continue;
    }
    endText();
    pieces.push({ mark });
  }
  endText();
  return pieces.some((piece) => "mark" in piece) ? pieces : [paragraph];
}

function linesOf({ children }: Element): ElementContent[][] {
  const lines: ElementContent[][] = [[]];
  for (const child of children) {
    const [first = "", ...rest] = child.type === "text" ? child.value.split("\n") : [];
    if (child.type !== "text") lines.at(-1)?.push(child);
    else if (first !== "") lines.at(-1)?.push({ type: "text", value: first });
    for (const value of rest) lines.push(value === "" ? [] : [{ type: "text", value }]);
  }
  return lines;
}

function folded(pieces: (ElementContent | Mark)[]): ElementContent[] {
  const root: ElementContent[] = [];
  const open = [root];
  for (const piece of pieces) {
    const into = open.at(-1) ?? root;
    const line = "mark" in piece ? readContainerLine(piece.mark) : undefined;
    if (!("mark" in piece)) into.push(piece);
    else if (line?.ends === false) {
      const inside = titleOf(line.kind, line.title);
      into.push(boxOf(line.kind, inside));
      open.push(inside);
    } else if (open.length > 1) open.pop();
    else
      into.push({
        type: "element",
        tagName: "p",
        properties: {},
        children: [{ type: "text", value: piece.mark }],
      });
  }
  return root;
}

function boxOf(kind: string, children: ElementContent[]): Element {
  if (!isCallout(kind)) return { type: "element", tagName: "div", properties: {}, children };
  const properties = { className: ["callout"], dataCallout: isAlarming(kind) ? "alarm" : "note" };
  return { type: "element", tagName: "aside", properties, children };
}

function titleOf(kind: string, title: string | undefined): ElementContent[] {
  const value = calloutTitle(kind, title);
  const children: ElementContent[] = [{ type: "text", value }];
  return value === ""
    ? []
    : [{ type: "element", tagName: "p", properties: { className: ["callout-title"] }, children }];
}

function textOf(nodes: ElementContent[]): string {
  return nodes
    .map((node) => (node.type === "text" ? node.value : node.type === "element" ? textOf(node.children) : ""))
    .join("");
}
