import { readHeading } from "./block-text.ts";
import { plainText } from "../../markdown/plain-text.ts";
import type { ReaderBlock } from "./reader-document.ts";
import { slugOf } from "../../markdown/slug.ts";

/** A block far from the screen: its words, for a browser's own search; headings are headings, which lists and links find. */
export function FarBlock({ block: { kind, markdown, container } }: { block: ReaderBlock }) {
  if (container !== undefined && kind === "other") return container.part === "first" && container.title;
  const heading = kind === "heading" ? readHeading(markdown) : undefined;
  if (heading === undefined) return <p className="whitespace-pre-wrap">{plainText(markdown)}</p>;
  const depth = Math.max(2, heading.depth) as 2 | 3 | 4 | 5 | 6;
  const Heading: `h${typeof depth}` = `h${depth}`;
  return <Heading id={depth <= 3 ? slugOf(heading.text) || undefined : undefined}>{heading.text}</Heading>;
}
