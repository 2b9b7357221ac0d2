import { isTable } from "./table-source.ts";

/** A table as it stands in the text, or what stands between two: its words, and the blank lines around them. */
export type Part =
  | { kind: "table"; source: string }
  | { kind: "text"; lead: string; body: string; trail: string };

/** Where tables may be inside something else that this does not know, nothing is taken for one. */
const HIDES_TABLES = /<(?:!--|pre|script|style|textarea)/i;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const BLANK = /^[ \t]*\r?\n?$/;

/**
 * A text in Markdown, cut at its tables: text, table, text and so on, a text at both ends. Put together again it is the
 * same, byte for byte. A table is one that stands alone between blank lines and whose every line begins and ends with a
 * bar; whatever is written in another way stays text.
 */
export function splitTables(text: string): Part[] {
  const parts: Part[] = [];
  let between = "";
  const takeTable = (source: string) => {
    parts.push(textPart(between, parts.length > 0, true), { kind: "table", source });
    between = "";
  };
  for (const block of HIDES_TABLES.test(text) ? [text] : blocksOf(text)) {
    if (isTable(block)) takeTable(block);
    else between += block;
  }
  parts.push(textPart(between, parts.length > 0, false));
  return joinParts(parts) === text ? parts : [{ kind: "text", lead: "", body: text, trail: "" }];
}

/** The text these parts make: one that was typed beside a table keeps a blank line from it. */
export function joinParts(parts: readonly Part[]): string {
  return parts
    .map((part, at) => {
      if (part.kind === "table") return part.source;
      const { lead, body, trail } = part;
      if (body === "") return lead + trail;
      return (at > 0 ? apart(lead) : lead) + body + (at < parts.length - 1 ? apart(trail) : trail);
    })
    .join("");
}

function apart(gap: string): string {
  return /\n[ \t]*\r?\n/.test(gap) ? gap : "\n\n";
}

function textPart(raw: string, hasBefore: boolean, hasAfter: boolean): Part {
  if (/^[ \t\r\n]*$/.test(raw)) return { kind: "text", lead: raw, body: "", trail: "" };
  const lead = hasBefore ? (/^[ \t\r\n]*\n/.exec(raw)?.[0] ?? "") : "";
  const rest = raw.slice(lead.length);
  const trail = hasAfter ? (/\r?\n[ \t\r\n]*$/.exec(rest)?.[0] ?? "") : "";
  return { kind: "text", lead, body: rest.slice(0, rest.length - trail.length), trail };
}

/** Runs of lines without a blank one between them, and what separates them; a fenced block is one run. */
function blocksOf(text: string): string[] {
  const blocks: string[] = [];
  let run = "";
  let fence = "";
  const end = () => {
    if (run === "") return;
    // The end of a table's last line belongs to what follows.
    const body = run.replace(/\r?\n$/, "");
    blocks.push(body, run.slice(body.length));
    run = "";
  };
  for (const line of text.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    const mark = FENCE.exec(line)?.[1] ?? "";
    if (fence === "") fence = mark;
    else if (mark.startsWith(fence)) fence = "";
    if (fence === "" && BLANK.test(line)) {
      end();
      blocks.push(line);
    } else run += line;
  }
  end();
  return blocks;
}
