import type { Strategy, StrategyVersionSummary } from "@growth-guide/contract";
import { SECTION_TITLES } from "@growth-guide/strategist/document";
import { messageFor } from "../../../api/error-messages.ts";
import { trpc } from "../../../api/trpc.ts";
import { Button } from "../../../ui/button.tsx";
import { classNames } from "../../../ui/class-names.ts";
import { Notice } from "../../../ui/notice.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { asMoment, kindWords } from "../words.ts";
import { RestoreButton } from "./restore-button.tsx";

type Props = { strategy: Strategy; from: number; onCompare: (from: number) => void };

/** Every version, newest first: what led to it, when, and which sections it changed. */
export function VersionList({ strategy, from, onCompare }: Props) {
  const query = trpc.strategy.versions.useInfiniteQuery(
    { id: strategy.id },
    { getNextPageParam: ({ nextCursor }) => nextCursor },
  );
  if (query.isPending) return <Skeleton label="Loading the versions…" lines={6} />;
  if (query.data === undefined) {
    return (
      <Notice tone="danger" action={<Button onClick={() => void query.refetch()}>Try again</Button>}>
        {messageFor(query.error)}
      </Notice>
    );
  }
  return (
    <div className="grid gap-4">
      <ol aria-label="Versions, newest first" className="grid gap-3">
        {query.data.pages
          .flatMap(({ items }) => items)
          .map((item) => (
            <li key={item.version}>
              <VersionCard
                item={item}
                strategy={strategy}
                isCompared={item.version === from}
                onCompare={onCompare}
              />
            </li>
          ))}
      </ol>
      {query.hasNextPage && (
        <Button
          variant="secondary"
          busy={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          Show earlier ones
        </Button>
      )}
    </div>
  );
}

type CardProps = {
  item: StrategyVersionSummary;
  strategy: Strategy;
  isCompared: boolean;
  onCompare: (from: number) => void;
};

function VersionCard({ item, strategy, isCompared, onCompare }: CardProps) {
  const { version, kind, changed, createdAt } = item;
  const isNewest = version === strategy.version;
  return (
    <article
      aria-label={`Version ${version}`}
      className={classNames(
        "grid gap-1.5 rounded-md border bg-surface p-4",
        isCompared ? "border-brand" : "border-line",
      )}
    >
      <p className="flex flex-wrap items-baseline justify-between gap-x-3">
        <span className="font-semibold">
          Version {version}
          {isNewest && ", the newest"}
        </span>
        <span className="text-xs text-muted">{asMoment(createdAt)}</span>
      </p>
      <p className="text-sm text-muted">
        {kindWords[kind]}: {changedWords(changed)}
      </p>
      {!isNewest && (
        <div className="-mx-3 -mb-2 flex flex-wrap">
          <Button
            variant="quiet"
            aria-pressed={isCompared}
            aria-label={`Compare version ${version} with the newest`}
            onClick={() => onCompare(version)}
          >
            Compare
          </Button>
          <RestoreButton strategy={strategy} to={version} />
        </div>
      )}
    </article>
  );
}

const ALL = Object.keys(SECTION_TITLES).length;

function changedWords(changed: StrategyVersionSummary["changed"]): string {
  if (changed.length === 0) return "title or description";
  if (changed.length === ALL) return "all sections";
  return changed.map((section) => SECTION_TITLES[section]).join(", ");
}
