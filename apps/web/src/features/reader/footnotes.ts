import type { ReaderBlock } from "./reader-document.ts";
import type { Term } from "./terms/mark-terms.ts";

/** Where a footnote begins: `[^name]: `. Each may stand right under the one before it. */
const BEGINNING = /^ {0,3}\[\^([^\]\s]+)\]:[ \t]*/gm;
/** Where one is referred to. */
const MARK = /\[\^([^\]\s]+)\](?!:)/g;

/** Footnotes as paragraphs with their names in front, and their indented parts as what they are. */
export function showFootnotes(markdown: string): string {
  if (markdown.search(BEGINNING) < 0) return markdown;
  const shown = markdown.replace(BEGINNING, (_, name: string) => `\n\n**${escapeName(name)}.** `);
  return markdown.search(BEGINNING) === 0 ? shown.replace(/^(?: {4}|\t)/gm, "") : shown;
}

/** The blocks with what their footnotes say, to be read where they are referred to. */
export function withFootnotes(blocks: ReaderBlock[]): ReaderBlock[] {
  const notes = new Map(blocks.flatMap(({ markdown }) => footnotesIn(markdown)));
  if (notes.size === 0) return blocks;
  return blocks.map((block) => {
    const names = new Set(Array.from(block.markdown.matchAll(MARK), ([, name = ""]) => name));
    const own = [...names].flatMap((name): Term[] => {
      const definition = notes.get(name);
      return definition === undefined ? [] : [{ word: `[^${name}]`, definition, source: "footnote" }];
    });
    return own.length === 0 ? block : { ...block, terms: [...block.terms, ...own] };
  });
}

/** The footnotes that stand in a block, each with its name and what it says. */
function footnotesIn(markdown: string): [name: string, text: string][] {
  const beginnings = [...markdown.matchAll(BEGINNING)];
  return beginnings.map(({ 0: mark, 1: name = "", index }, at) => {
    const text = markdown.slice(index + mark.length, beginnings[at + 1]?.index);
    return [name, text.replace(/\s+/g, " ").trim()];
  });
}

function escapeName(name: string): string {
  return name.replace(/[\\`*_~<>[\]$]/g, "\\$&");
}
