import { Contents, type Section } from "./contents.tsx";

/** The list of sections: beside the text where there is room, folded above it where there is not. */
export function ReaderContents({ sections, onGo }: { sections: Section[]; onGo: (offset: number) => void }) {
  if (sections.length < 2) return null;
  return (
    <>
      <details className="no-print mb-5 rounded-md border border-line bg-surface px-4 py-2.5 lg:hidden">
        <summary className="text-sm font-semibold">In this chapter</summary>
        <nav aria-label="In this chapter" className="pt-2">
          <Contents sections={sections} onGo={onGo} />
        </nav>
      </details>
      <nav
        aria-label="In this chapter"
        className="no-print sticky top-6 hidden max-h-[calc(100dvh-3rem)] self-start overflow-y-auto pr-2 lg:row-span-2 lg:row-start-1 lg:block"
      >
        <p className="pb-2 text-xs font-semibold text-muted">In this chapter</p>
        <Contents sections={sections} onGo={onGo} />
      </nav>
    </>
  );
}
