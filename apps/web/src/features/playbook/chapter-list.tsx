import type { ChapterSummary } from "@growth-guide/contract";
import { Link } from "react-router";
import { paths } from "../../paths.ts";
import { words } from "../../words/playbook.ts";
import { asNumber } from "../../language/formats.ts";

/** Chapters in order, each with what it teaches and how long it takes. */
export function ChapterList({ chapters }: { chapters: ChapterSummary[] }) {
  return (
    <ol className="grid">
      {chapters.map(({ slug, title, summary, minutes }, index) => (
        <li
          key={slug}
          className="group relative grid grid-cols-[2.25rem_1fr] gap-x-2 border-b border-line py-5 first:border-t sm:grid-cols-[3.5rem_1fr]"
        >
          <span
            aria-hidden="true"
            className="font-serif text-xl text-muted tabular-nums group-hover:text-brand"
          >
            {asNumber(index + 1)}
          </span>
          <div className="grid min-w-0 gap-1.5">
            <h2 className="text-xl">
              <Link
                to={paths.chapter(slug)}
                className="underline-offset-4 group-hover:underline after:absolute after:inset-0"
              >
                <bdi>{title}</bdi>
              </Link>
            </h2>
            <p className="text-sm text-muted">
              <bdi>{summary}</bdi>
            </p>
            <p className="text-xs text-muted">{words.minutes(minutes)}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
