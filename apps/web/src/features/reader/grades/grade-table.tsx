import { asDecimal } from "../../../language/formats.ts";
import { words } from "../../../words/grades.ts";
import { labelOf } from "../view-labels.ts";
import type { SectionGrade } from "./grade-sections.ts";
import type { ViewGrades } from "./use-level-grades.ts";

type Props = {
  /** The sections at the level on the screen: one row each. */
  sections: SectionGrade[];
  levels: ViewGrades[];
  onGo: (offset: number) => void;
};

/** The figures of the plot; a section's name leads there. */
export function GradeTable({ sections, levels, onGo }: Props) {
  return (
    <div className="overflow-x-auto">
      <table className="mt-1 w-full">
        <caption className="sr-only">{words.along}</caption>
        <thead>
          <tr className="text-start text-muted">
            <th scope="col" className="text-start font-semibold">
              {words.section}
            </th>
            <GradeHead>{labelOf("original")}</GradeHead>
            {levels.map(({ view }) => (
              <GradeHead key={view}>{labelOf(view)}</GradeHead>
            ))}
          </tr>
        </thead>
        <tbody>
          {sections.map(({ title, offset, before }) => (
            <tr key={offset} className="border-t border-line align-top">
              <th scope="row" className="py-1 pe-2 text-start font-normal">
                <button type="button" onClick={() => onGo(offset)} className="text-start hover:underline">
                  {title}
                </button>
              </th>
              <Grade value={before} />
              {levels.map((level) => (
                <Grade
                  key={level.view}
                  value={level.sections.find((section) => section.offset === offset)?.after}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function GradeHead({ children }: { children: string }) {
  return (
    <th scope="col" className="ps-3 text-end font-semibold whitespace-nowrap">
      {children}
    </th>
  );
}

/** A level may join sections that are too short to have a grade of their own. */
function Grade({ value }: { value: number | undefined }) {
  return (
    <td className="py-1 ps-3 text-end whitespace-nowrap tabular-nums">
      {value === undefined ? "–" : asDecimal(value, 1)}
    </td>
  );
}
