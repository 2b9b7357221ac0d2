import type { Strategy } from "@growth-guide/contract";
import { strategyDocument } from "@growth-guide/strategist/document";
import { useMemo } from "react";
import { Link, useParams } from "react-router";
import { chapterIdOf } from "../../features/own-chapter/chapter-identity.ts";
import { Reader } from "../../features/reader/reader.tsx";
import { StrategyState } from "../../features/strategy/strategy-state.tsx";
import { paths } from "../../paths.ts";
import { readRowId } from "../../row-id.ts";
import { PageHeading } from "../../ui/page-heading.tsx";
import { PageTitle } from "../../ui/page.tsx";
import { words } from "../../words/strategy.ts";

/** A strategy in the reader: at three levels, like any chapter. */
export function StrategyReadingPage() {
  const id = readRowId(useParams()["id"]);
  return <StrategyState id={id}>{(strategy) => <StrategyReader strategy={strategy} />}</StrategyState>;
}

function StrategyReader({ strategy: { id, title, sections } }: { strategy: Strategy }) {
  const chapter = useMemo(() => {
    const markdown = strategyDocument(title, sections);
    return { id: chapterIdOf(markdown), title, markdown };
  }, [title, sections]);
  return (
    <Reader
      // Another text is another chapter.
      key={chapter.id}
      chapter={chapter}
      keep="tab"
      header={
        <header className="measure grid gap-3 pb-6">
          <PageTitle title={title} />
          <p className="text-sm">
            <Link
              to={paths.strategy(id)}
              className="inline-block py-1 text-brand underline-offset-4 hover:underline"
            >
              {words.backToStrategy}
            </Link>
          </p>
          <PageHeading className="text-3xl" dir="auto">
            {title}
          </PageHeading>
        </header>
      }
    />
  );
}
