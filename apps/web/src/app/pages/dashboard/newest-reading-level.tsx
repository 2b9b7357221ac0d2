import { strategyDocument } from "@growth-guide/strategist/document";
import { useMemo } from "react";
import { Link } from "react-router";
import { trpc } from "../../../api/trpc.ts";
import { paths } from "../../../paths.ts";
import { gradeOf } from "./grade-of.ts";
import { words } from "../../../words/dashboard.ts";
import { asDecimal } from "../../../language/formats.ts";

/** How hard the newest strategy is to read, and the way to read it at a level. Says nothing where it cannot tell. */
export function NewestReadingLevel({ id }: { id: number }) {
  const { data } = trpc.strategy.get.useQuery({ id });
  const grade = useMemo(() => data && gradeOf(strategyDocument(data.title, data.sections)), [data]);
  if (grade === undefined) return null;
  return (
    <p className="text-sm text-muted">
      {words.newestGrade(asDecimal(grade, 1))}{" "}
      <Link to={paths.readStrategy(id)} className="text-brand underline underline-offset-4">
        {words.readAtLevels}
      </Link>
    </p>
  );
}
