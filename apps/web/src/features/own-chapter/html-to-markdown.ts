/** Deeper than this a page is not walked; what is inside is taken as plain text. */
const MAX_DEPTH = 60;

const SKIPPED = new Set([
  "SCRIPT",
  "STYLE",
  "NOSCRIPT",
  "TEMPLATE",
  "HEAD",
  "NAV",
  "FORM",
  "BUTTON",
  "SVG",
  "IFRAME",
]);

/** The text of an HTML page as Markdown: headings, paragraphs, lists, links, emphasis, code, tables. Nothing runs. */
export function htmlToMarkdown(html: string): string {
  // A parsed document has no window: scripts in it do not run and pictures are not fetched.
  const { body } = new DOMParser().parseFromString(html, "text/html");
  return blocksOf(body, 0)
    .join("\n\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function blocksOf(parent: Element, depth: number): string[] {
  const blocks: string[] = [];
  let inline = "";
  const flush = () => {
    if (inline.trim() !== "") blocks.push(inline.trim());
    inline = "";
  };
  for (const node of parent.childNodes) {
    const block = node instanceof Element ? blockOf(node, depth) : undefined;
    if (block === undefined) inline += inlineOf(node, depth);
    else {
      flush();
      blocks.push(...block);
    }
  }
  flush();
  return blocks;
}

/** A block element's Markdown; undefined for what belongs into a line. */
function blockOf(element: Element, depth: number): string[] | undefined {
  const name = element.tagName.toUpperCase();
  if (SKIPPED.has(name)) return undefined;
  if (depth > MAX_DEPTH) return [element.textContent];
  const heading = /^H([1-6])$/.exec(name)?.[1];
  if (heading !== undefined)
    return [`${"#".repeat(Number(heading))} ${inlineOfChildren(element, depth).trim()}`];
  switch (name) {
    case "PRE":
      return [`\`\`\`\n${element.textContent.replace(/\n$/, "")}\n\`\`\``];
    case "BLOCKQUOTE":
      return [prefixed(blocksOf(element, depth + 1).join("\n\n"), "> ")];
    case "UL":
    case "OL":
      return [listOf(element, name === "OL", depth + 1)];
    case "TABLE":
      return [tableOf(element, depth)];
    case "HR":
      return ["---"];
    case "P":
    case "DIV":
    case "SECTION":
    case "ARTICLE":
    case "MAIN":
    case "HEADER":
    case "FOOTER":
    case "ASIDE":
    case "FIGURE":
    case "FIGCAPTION":
    case "DL":
    case "DT":
    case "DD":
    case "BODY":
      return blocksOf(element, depth + 1);
    default:
      return undefined;
  }
}

function listOf(list: Element, isOrdered: boolean, depth: number): string {
  const items = [...list.children].filter(({ tagName }) => tagName.toUpperCase() === "LI");
  return items
    .map((item, index) => {
      const marker = isOrdered ? `${index + 1}. ` : "- ";
      const text = blocksOf(item, depth).join("\n\n");
      return marker + prefixed(text, " ".repeat(marker.length)).trimStart();
    })
    .join("\n");
}

function tableOf(table: Element, depth: number): string {
  const rows = [...table.querySelectorAll("tr")].map((row) =>
    [...row.children].map((cell) =>
      inlineOfChildren(cell, depth).trim().replace(/\|/g, "\\|").replace(/\n/g, " "),
    ),
  );
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const line = (row: string[]) =>
    `| ${Array.from({ length: columns }, (_, at) => row[at] ?? "").join(" | ")} |`;
  const [head = [], ...body] = rows;
  return [line(head), `|${" --- |".repeat(columns)}`, ...body.map(line)].join("\n");
}

function inlineOfChildren(element: Element, depth: number): string {
  return [...element.childNodes].map((node) => inlineOf(node, depth + 1)).join("");
}

function inlineOf(node: Node, depth: number): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? "").replace(/\s+/g, " ");
  if (!(node instanceof Element)) return "";
  const name = node.tagName.toUpperCase();
  if (SKIPPED.has(name)) return "";
  if (depth > MAX_DEPTH) return node.textContent;
  const text = inlineOfChildren(node, depth);
  switch (name) {
    case "BR":
      return "  \n";
    case "STRONG":
    case "B":
      return wrapped(text, "**");
    case "EM":
    case "I":
      return wrapped(text, "*");
    case "CODE":
      return wrapped(node.textContent, "`");
    case "A":
      return linkOf(node.getAttribute("href"), text);
    case "IMG":
      return imageOf(node);
    default:
      return text;
  }
}

function linkOf(href: string | null, text: string): string {
  return href !== null && /^(https?:|mailto:|#|\.?\/)/i.test(href)
    ? `[${text}](${href.replace(/[\s()]/g, encodeURIComponent)})`
    : text;
}

function imageOf(image: Element): string {
  const source = image.getAttribute("src") ?? "";
  return /^https:/i.test(source)
    ? `![${image.getAttribute("alt") ?? ""}](${source.replace(/[\s()]/g, encodeURIComponent)})`
    : "";
}

function wrapped(text: string, mark: string): string {
  return text.trim() === "" ? text : text.replace(/^(\s*)([\s\S]*?)(\s*)$/, `$1${mark}$2${mark}$3`);
}

function prefixed(text: string, prefix: string): string {
  return text
    .split("\n")
    .map((line) => (line === "" ? prefix.trimEnd() : prefix + line))
    .join("\n");
}
