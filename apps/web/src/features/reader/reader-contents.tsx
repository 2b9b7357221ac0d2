import { memo } from "react";
import { Contents, type Section } from "./contents.tsx";
import { words } from "../../words/reader.ts";

type Props = { sections: Section[]; onGo: (offset: number) => void };

/** The list of sections: beside the text where there is room, folded above it where there is not. */
export const ReaderContents = memo(function ReaderContents({ sections, onGo }: Props) {
  if (sections.length < 2) return null;
  return (
    <>
      <details className="no-print mb-5 rounded-md border border-line bg-surface px-4 py-1.5 lg:hidden">
        <summary className="py-1 text-sm font-semibold">{words.inThisChapter}</summary>
        <nav aria-label={words.inThisChapter} className="py-1">
          <Contents sections={sections} onGo={onGo} />
        </nav>
      </details>
      <nav
        aria-label={words.inThisChapter}
        className="no-print sticky top-6 hidden max-h-[calc(100dvh-3rem)] self-start overflow-y-auto pe-2 lg:row-span-2 lg:row-start-1 lg:block"
      >
        <p className="pb-2 text-xs font-semibold text-muted">{words.inThisChapter}</p>
        <Contents sections={sections} onGo={onGo} />
      </nav>
    </>
  );
});
