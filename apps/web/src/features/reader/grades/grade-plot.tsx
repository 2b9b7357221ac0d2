import { useState } from "react";
import { asDecimal, asList } from "../../../language/formats.ts";
import { words } from "../../../words/grades.ts";
import type { ReaderDocument, View } from "../reader-document.ts";
import type { FetchLevel } from "../use-adapted-chapter.ts";
import { labelOf } from "../view-labels.ts";
import type { SectionGrade } from "./grade-sections.ts";
import { GradeTable } from "./grade-table.tsx";
import { OtherLevels } from "./other-levels.tsx";
import { stepPath } from "./step-path.ts";
import { useLevelGrades } from "./use-level-grades.ts";

/** The plot's right and upper ends, in its own units. */
const WIDTH = 220;
const HEIGHT = 72;
/** The upper end is at least this school grade, so that plain chapters look plain. */
const LEAST_TOP = 12;
/** Lines are told apart by their dashes, not by colour alone; the level on the screen is drawn whole. */
const DASHES: Record<View, string> = {
  original: "4 3",
  beginner: "1.5 2.5",
  intermediate: "9 3",
  advanced: "9 2.5 1.5 2.5",
};

type Props = {
  document: ReaderDocument;
  source: string;
  title: string;
  fetchLevel: FetchLevel;
  onGo: (offset: number) => void;
};

/** How hard the chapter is from its beginning to its end, as written and at its levels: a picture and a table. */
export function GradePlot({ onGo, ...subject }: Props) {
  const [all, setAll] = useState(false);
  const { shown, levels, waiting, failed } = useLevelGrades(subject, all);
  if (shown.length < 2) return null;
  const lines = [
    { view: "original" as const, steps: shown.map(({ share, before }) => ({ share, grade: before })) },
    ...levels.map(({ view, sections }) => ({ view, steps: sections.map(toStep) })),
  ];
  const top = Math.max(LEAST_TOP, ...lines.flatMap(({ steps }) => steps.map(({ grade }) => grade)));
  const styleOf = (view: View) =>
    view === subject.document.view
      ? { className: "fill-none stroke-brand", strokeWidth: 2.5 }
      : {
          className: view === "original" ? "fill-none stroke-line-strong" : "fill-none stroke-muted",
          strokeWidth: 1.75,
          strokeDasharray: DASHES[view],
        };
  return (
    <figure className="grid grid-cols-1 gap-2">
      <figcaption className="text-xs text-muted">{words.along}</figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        // As high on a wide screen as on a narrow one, and its lines as thin.
        preserveAspectRatio="none"
        role="img"
        aria-label={words.sentence(asList(lines.map(describe)))}
        className="h-24 w-full overflow-visible border-b border-s border-line rtl:-scale-x-100"
      >
        {lines.map(({ view, steps }) => (
          <path
            key={view}
            vectorEffect="non-scaling-stroke"
            d={stepPath(
              steps.map(({ share, grade }) => ({ share, value: grade / top })),
              { width: WIDTH, height: HEIGHT },
            )}
            {...styleOf(view)}
          />
        ))}
      </svg>
      <p aria-hidden="true" className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted">
        {lines.map(({ view }) => (
          <span key={view} className="flex items-center gap-1.5">
            <svg viewBox="0 0 24 4" className="h-1 w-6">
              <path d="M0 2H24" {...styleOf(view)} />
            </svg>
            {labelOf(view)}
          </span>
        ))}
      </p>
      <OtherLevels isOn={all} onToggle={setAll} waiting={waiting} failed={failed} />
      <details className="text-xs">
        <summary className="py-1 text-muted">{words.bySection}</summary>
        <GradeTable sections={shown} levels={levels} onGo={onGo} />
      </details>
    </figure>
  );
}

type Line = { view: View; steps: { share: number; grade: number }[] };

const toStep = ({ share, after }: SectionGrade) => ({ share, grade: after });

function describe({ view, steps }: Line): string {
  const grades = steps.map(({ grade }) => grade);
  if (grades.length === 0) return labelOf(view);
  return words.range(labelOf(view), asDecimal(Math.min(...grades), 0), asDecimal(Math.max(...grades), 0));
}
