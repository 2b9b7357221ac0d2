/** A line of three or more colons begins a container or ends it: `:::note Title`, `::: {.callout-tip}`, `:::{hint} Title`. */
export type ContainerLine = { ends: false; kind: string; title: string | undefined } | { ends: true };

const LINE = /^ {0,3}:{3,}[ \t]*(.*)$/;
/** Docusaurus and remark: a name, then a title in brackets or plain, then attributes. */
const NAMED = /^([\w-]+)(?:\[([^\]]*)\])?(?:\{([^}]*)\})?[ \t]*(.*)$/;
/** Pandoc, Quarto and MyST: the name in braces, a title among the attributes or behind them. */
const BRACED = /^\{(?:#[\w-]+[ \t]+)?\.?([\w-]+)([^}]*)\}[ \t]*(.*)$/;

/** Reads a block that is one such line; undefined when it is anything else. */
export function readContainerLine(markdown: string): ContainerLine | undefined {
  const line = LINE.exec(markdown.trimEnd());
  if (line === null || markdown.trimEnd().includes("\n")) return undefined;
  const rest = (line[1] ?? "").trim();
  if (rest === "") return { ends: true };
  const [, name = "", attributes, behind = ""] = BRACED.exec(rest) ?? [];
  if (name !== "") return begins(name, titleAmong(attributes) ?? behind);
  const [, plain = "", bracketed, among, words = ""] = NAMED.exec(rest) ?? [];
  return begins(plain, bracketed ?? titleAmong(among) ?? words);
}

function begins(name: string, title: string): ContainerLine {
  const kind = name.toLowerCase().replace(/^callout-/, "");
  return { ends: false, kind, title: title.replace(/:+$/, "").trim() || undefined };
}

function titleAmong(attributes: string | undefined): string | undefined {
  return /\btitle=(?:"([^"]*)"|'([^']*)')/
    .exec(attributes ?? "")
    ?.slice(1)
    .find(Boolean);
}
