import { readHeading, slugOf } from "./block-text.ts";
import type { ReaderBlock } from "./reader-document.ts";

type Entry = { id: string; text: string; depth: number };

/** The chapter's sections, down to the third level. */
export function listSections(blocks: ReaderBlock[]): Entry[] {
  return blocks.flatMap(({ kind, markdown }) => {
    const heading = kind === "heading" ? readHeading(markdown) : undefined;
    if (heading === undefined || heading.depth < 2 || heading.depth > 3) return [];
    return [{ id: slugOf(heading.text), text: heading.text, depth: heading.depth }];
  });
}

/** Links to the chapter's sections. */
export function Contents({ sections }: { sections: Entry[] }) {
  return (
    <ol className="grid gap-0.5 text-sm">
      {sections.map(({ id, text, depth }, index) => (
        <li key={`${index}:${id}`} className={depth === 3 ? "pl-4" : ""}>
          <a href={`#${id}`} className="block rounded-sm py-1 text-muted hover:text-ink hover:underline">
            {text}
          </a>
        </li>
      ))}
    </ol>
  );
}
