import type { Strategy } from "@growth-guide/contract";
import { lazy, Suspense } from "react";
import { Link, useParams, useSearchParams } from "react-router";
import { paths } from "../../../paths.ts";
import { readRowId } from "../../../row-id.ts";
import { Page } from "../../../ui/page.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { StrategyState } from "../strategy-state.tsx";
import { VersionList } from "./version-list.tsx";
import { words } from "../../../words/strategy.ts";

const VersionComparison = lazy(async () => ({
  default: (await import("./version-comparison.tsx")).VersionComparison,
}));

/** The versions of a strategy: compare two, bring one back. What is compared stands in the address. */
export function StrategyVersionsPage() {
  const id = readRowId(useParams()["id"]);
  return <StrategyState id={id}>{(strategy) => <Versions key={id} strategy={strategy} />}</StrategyState>;
}

function Versions({ strategy }: { strategy: Strategy }) {
  const [search, setSearch] = useSearchParams();
  const pair = readPair(search, strategy.version);
  const compare = (from: number, to: number) =>
    setSearch({ from: String(from), to: String(to) }, { replace: true, preventScrollReset: true });
  return (
    <Page
      title={words.versionsOf(strategy.title)}
      intro={
        <Link to={paths.strategy(strategy.id)} className="text-base text-brand underline underline-offset-4">
          {words.backToStrategy}
        </Link>
      }
    >
      <div className="grid items-start gap-8 lg:grid-cols-[20rem_minmax(0,1fr)]">
        <VersionList
          strategy={strategy}
          from={pair.from}
          onCompare={(from) => compare(from, strategy.version)}
        />
        <Suspense fallback={<Skeleton label={words.loadingComparison} lines={5} />}>
          <VersionComparison strategy={strategy} pair={pair} onChange={({ from, to }) => compare(from, to)} />
        </Suspense>
      </div>
    </Page>
  );
}

/** The two versions of an address; without them the newest and the one before. */
function readPair(search: URLSearchParams, newest: number): { from: number; to: number } {
  const read = (name: string, otherwise: number) => {
    const number = Number(search.get(name) ?? Number.NaN);
    return Number.isInteger(number) && number >= 1 && number <= newest ? number : otherwise;
  };
  return { from: read("from", Math.max(1, newest - 1)), to: read("to", newest) };
}
