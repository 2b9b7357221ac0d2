import { Link } from "react-router";
import { trpc } from "../../api/trpc.ts";
import { paths } from "../../paths.ts";
import { words } from "../../words/reader.ts";

/** The way on to the next chapter, when there is one. */
export function NextChapter({ after }: { after: string }) {
  const { data: chapters = [] } = trpc.chapter.list.useQuery();
  const next = chapters[chapters.findIndex(({ slug }) => slug === after) + 1];
  if (next === undefined || next.slug === after) return null;
  return (
    <nav
      aria-label={words.nextChapter}
      className="no-print mx-auto w-full max-w-7xl px-4 pt-6 sm:px-6 lg:grid lg:grid-cols-[12rem_minmax(0,1fr)_13.5rem] lg:gap-x-10"
    >
      <Link
        to={paths.chapter(next.slug)}
        className="grid gap-1 rounded-lg border border-line bg-surface p-5 hover:shadow-raised lg:col-start-2"
      >
        <span className="text-xs text-muted">{words.nextChapter}</span>
        <bdi className="font-serif text-lg font-semibold">{next.title}</bdi>
        <bdi className="text-sm text-muted">{next.summary}</bdi>
      </Link>
    </nav>
  );
}
