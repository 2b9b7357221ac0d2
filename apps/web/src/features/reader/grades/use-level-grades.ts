import type { Level } from "@growth-guide/contract";
import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import { adaptedDocument, type ReaderDocument, type View } from "../reader-document.ts";
import type { FetchLevel } from "../use-adapted-chapter.ts";
import { VIEWS } from "../view-labels.ts";
import { gradeSections, type SectionGrade } from "./grade-sections.ts";

/** How hard each section is in one view; the sections' `after` is the grade in that view. */
export type ViewGrades = { view: View; sections: SectionGrade[] };

type Subject = { document: ReaderDocument; source: string; title: string; fetchLevel: FetchLevel };

/**
 * The grades of what is on the screen, and with `all` of the other levels too, each as soon as it is here. Levels
 * that were not read yet are asked for.
 */
export function useLevelGrades({ document, source, title, fetchLevel }: Subject, all: boolean) {
  const shown = useMemo(
    () => gradeSections(document.blocks, source, title),
    [document.blocks, source, title],
  );
  const others = all ? VIEWS.map(({ view }) => view).filter((view) => isOther(view, document.view)) : [];
  const answers = useQueries({
    queries: others.map((level) => ({
      queryKey: ["grades", title, source, level],
      staleTime: Number.POSITIVE_INFINITY,
      // Like the levels themselves: without a network, what this browser can make is made.
      networkMode: "always" as const,
      retry: false,
      queryFn: async () => gradeSections(adaptedDocument(await fetchLevel(level)).blocks, source, title),
    })),
  });
  const asked = others.map((level, index) => ({ level, answer: answers[index] }));
  const levels = [
    ...(document.view === "original" ? [] : [{ view: document.view, sections: shown }]),
    ...asked.flatMap(({ level, answer }) =>
      answer?.data === undefined ? [] : [{ view: level, sections: answer.data }],
    ),
  ];
  return {
    shown,
    /** In the order of the switch. */
    levels: VIEWS.flatMap(({ view }): ViewGrades[] => levels.filter((level) => level.view === view)),
    waiting: asked.filter(({ answer }) => answer?.isFetching).map(({ level }) => level),
    failed: asked.flatMap(({ level, answer }) =>
      answer?.isError === true && !answer.isFetching
        ? [{ level, error: answer.error, retry: () => void answer.refetch() }]
        : [],
    ),
  };
}

function isOther(view: View, shown: View): view is Level {
  return view !== "original" && view !== shown;
}
