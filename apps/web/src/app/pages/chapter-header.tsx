import type { ReactNode } from "react";
import { Link } from "react-router";
import { paths } from "../../paths.ts";
import { PageHeading } from "../../ui/page-heading.tsx";
import { PageTitle } from "../../ui/page.tsx";
import { words } from "../../words/reader.ts";

/** What stands above a chapter: the way back, its title, what it is about. */
export function ChapterHeader({ title, summary, facts, action }: ChapterHeaderProps) {
  return (
    <header className="measure grid gap-3 pb-6">
      <PageTitle title={title} />
      <p className="-mt-1 text-sm text-muted">
        <Link to={paths.playbook} className="inline-block py-1 text-brand underline-offset-4 hover:underline">
          {words.playbook}
        </Link>
        <span aria-hidden="true"> · </span>
        {facts}
      </p>
      <PageHeading className="text-3xl" dir="auto">
        {title}
      </PageHeading>
      {summary && (
        <p dir="auto" className="text-lg text-muted">
          {summary}
        </p>
      )}
      {words.writtenInEnglish && <p className="text-sm text-muted">{words.writtenInEnglish}</p>}
      {action}
    </header>
  );
}

type ChapterHeaderProps = { title: string; summary?: string; facts: string; action?: ReactNode };
