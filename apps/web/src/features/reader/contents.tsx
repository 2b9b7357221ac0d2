import { slugOf } from "../../markdown/slug.ts";
import { readHeading } from "./block-text.ts";
import type { ReaderBlock } from "./reader-document.ts";

/** A section of a chapter; `offset` is where its heading begins in the original. */
export type Section = { id: string; text: string; depth: number; offset: number };

/** The chapter's sections, down to the third level. */
export function listSections(blocks: ReaderBlock[]): Section[] {
  return blocks.flatMap(({ kind, markdown, source }) => {
    const heading = kind === "heading" ? readHeading(markdown) : undefined;
    if (heading === undefined || source === null || heading.depth < 2 || heading.depth > 3) return [];
    return [{ id: slugOf(heading.text), text: heading.text, depth: heading.depth, offset: source.start }];
  });
}

/** Links to the chapter's sections. */
export function Contents({ sections, onGo }: { sections: Section[]; onGo: (offset: number) => void }) {
  return (
    <ol className="grid gap-0.5 text-sm">
      {sections.map(({ id, text, depth, offset }) => (
        <li key={offset} dir="auto" className={depth === 3 ? "ps-4" : ""}>
          <a
            href={`#${id}`}
            onClick={(event) => {
              event.preventDefault();
              onGo(offset);
            }}
            className="block rounded-sm py-1 text-muted hover:text-ink hover:underline"
          >
            {text}
          </a>
        </li>
      ))}
    </ol>
  );
}
