import { STRATEGY_SECTIONS, type Strategy, type StrategyVersionSummary } from "@growth-guide/contract";
import { trpc } from "../../../api/trpc.ts";
import { Button } from "../../../ui/button.tsx";
import { classNames } from "../../../ui/class-names.ts";
import { QueryFailure } from "../../../ui/query-failure.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { asMoment } from "../as-moment.ts";
import { RestoreButton } from "./restore-button.tsx";
import { words } from "../../../words/strategy.ts";
import { asList, asNumber } from "../../../language/formats.ts";

type Props = { strategy: Strategy; from: number; onCompare: (from: number) => void };

/** Every version, newest first: what led to it, when, and which sections it changed. */
export function VersionList({ strategy, from, onCompare }: Props) {
  const query = trpc.strategy.versions.useInfiniteQuery(
    { id: strategy.id },
    { getNextPageParam: ({ nextCursor }) => nextCursor },
  );
  if (query.isPending) return <Skeleton label={words.loadingVersions} lines={6} />;
  if (query.data === undefined) {
    return <QueryFailure query={query} />;
  }
  return (
    <div className="grid gap-4">
      <ol aria-label={words.newestFirst} className="grid gap-3">
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
          {words.showEarlier}
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
      aria-label={words.version(asNumber(version))}
      className={classNames(
        "grid gap-1.5 rounded-md border bg-surface p-4",
        isCompared ? "border-brand" : "border-line",
      )}
    >
      <p className="flex flex-wrap items-baseline justify-between gap-x-3">
        <span className="font-semibold">
          {isNewest ? words.newest(asNumber(version)) : words.version(asNumber(version))}
        </span>
        <span className="text-xs text-muted">{asMoment(createdAt)}</span>
      </p>
      <p className="text-sm text-muted">{words.whatChanged(words.kinds[kind], changedWords(changed))}</p>
      {!isNewest && (
        <div className="-mx-3 -mb-2 flex flex-wrap">
          <Button
            variant="quiet"
            aria-pressed={isCompared}
            aria-label={words.compareWithNewest(asNumber(version))}
            onClick={() => onCompare(version)}
          >
            {words.compare}
          </Button>
          <RestoreButton strategy={strategy} to={version} />
        </div>
      )}
    </article>
  );
}

const ALL = STRATEGY_SECTIONS.length;

function changedWords(changed: StrategyVersionSummary["changed"]): string {
  if (changed.length === 0) return words.titleOrDescription;
  if (changed.length === ALL) return words.allSections;
  return asList(changed.map((section) => words.sections[section]));
}
