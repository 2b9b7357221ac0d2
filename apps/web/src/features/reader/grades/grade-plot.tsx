import { useMemo } from "react";
import type { ReaderDocument } from "../reader-document.ts";
import { gradeSections, type SectionGrade } from "./grade-sections.ts";
import { stepPath } from "./step-path.ts";

/** The plot's right and upper ends, in its own units. */
const WIDTH = 220;
const HEIGHT = 72;
/** The upper end is at least this school grade, so that plain chapters look plain. */
const LEAST_TOP = 12;

type Props = { document: ReaderDocument; source: string; title: string; onGo: (offset: number) => void };

/** How hard the chapter is from its beginning to its end, as written and at this level: a picture and a table. */
export function GradePlot({ document, source, title, onGo }: Props) {
  const sections = useMemo(
    () => gradeSections(document.blocks, source, title),
    [document.blocks, source, title],
  );
  if (sections.length < 2) return null;
  const top = Math.max(LEAST_TOP, ...sections.flatMap(({ before, after }) => [before, after]));
  const path = (of: "before" | "after") =>
    stepPath(
      sections.map((section) => ({ share: section.share, value: section[of] / top })),
      { width: WIDTH, height: HEIGHT },
    );
  return (
    <figure className="grid gap-2">
      <figcaption className="text-xs text-muted">Grades from beginning to end</figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={describe(sections)}
        className="w-full overflow-visible border-b border-l border-line"
      >
        <path
          d={path("before")}
          className="fill-none stroke-line-strong"
          strokeWidth="2"
          strokeDasharray="4 3"
        />
        <path d={path("after")} className="fill-none stroke-brand" strokeWidth="2.500" />
      </svg>
      <p aria-hidden="true" className="flex gap-4 text-xs text-muted">
        <Key dashed label="As written" />
        <Key label="This level" />
      </p>
      <details className="text-xs">
        <summary className="py-1 text-muted">Grades by section</summary>
        <GradeTable sections={sections} onGo={onGo} />
      </details>
    </figure>
  );
}

function Key({ label, dashed = false }: { label: string; dashed?: boolean }) {
  return (
    <span className="flex items-center gap-1.5">
      <span
        className={`inline-block w-5 border-t-2 ${dashed ? "border-dashed border-line-strong" : "border-brand"}`}
      />
      {label}
    </span>
  );
}

function GradeTable({ sections, onGo }: { sections: SectionGrade[]; onGo: (offset: number) => void }) {
  return (
    <table className="mt-1 w-full">
      <thead>
        <tr className="text-start text-muted">
          <th className="text-start font-semibold">Section</th>
          <th className="text-end font-semibold whitespace-nowrap">Written</th>
          <th className="text-end font-semibold whitespace-nowrap">Here</th>
        </tr>
      </thead>
      <tbody>
        {sections.map(({ title, offset, before, after }) => (
          <tr key={offset} className="border-t border-line align-top">
            <th className="py-1 pr-2 text-start font-normal">
              <button type="button" onClick={() => onGo(offset)} className="text-start hover:underline">
                {title}
              </button>
            </th>
            <td className="py-1 text-end whitespace-nowrap tabular-nums">{before.toFixed(1)}</td>
            <td className="py-1 pl-3 text-end font-semibold whitespace-nowrap tabular-nums">
              {after.toFixed(1)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function describe(sections: SectionGrade[]): string {
  const range = (of: "before" | "after") => {
    const grades = sections.map((section) => section[of]);
    return `grade ${Math.min(...grades).toFixed(0)} to ${Math.max(...grades).toFixed(0)}`;
  };
  return `Grades along the chapter: as written ${range("before")}, at this level ${range("after")}.`;
}
