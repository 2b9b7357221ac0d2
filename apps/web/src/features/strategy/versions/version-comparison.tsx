import { STRATEGY_SECTIONS, type Strategy, type StrategyVersion } from "@growth-guide/contract";
import { SECTION_TITLES } from "@growth-guide/strategist/document";
import { useId } from "react";
import { messageFor } from "../../../api/error-messages.ts";
import { trpc } from "../../../api/trpc.ts";
import { DiffText } from "../../../text-diff/diff-text.tsx";
import { Button } from "../../../ui/button.tsx";
import { SelectField } from "../../../ui/field.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";

type Pair = { from: number; to: number };
type Props = { strategy: Strategy; pair: Pair; onChange: (pair: Pair) => void };

/** What differs between two versions, word by word. */
export function VersionComparison({ strategy, pair, onChange }: Props) {
  const heading = useId();
  const options = Array.from({ length: strategy.version }, (_, index) => {
    const version = strategy.version - index;
    return [String(version), `Version ${version}`] as const;
  });
  return (
    <section aria-labelledby={heading} className="grid min-w-0 gap-5">
      <h2 id={heading} className="text-xl">
        Compare
      </h2>
      {strategy.version === 1 ? (
        <Notice tone="empty">This is the first version. Once something changes, you can compare here.</Notice>
      ) : (
        <>
          <div className="grid max-w-md grid-cols-2 gap-4">
            <SelectField
              label="From"
              value={String(pair.from)}
              options={options}
              onChange={(from) => onChange({ ...pair, from: Number(from) })}
            />
            <SelectField
              label="To"
              value={String(pair.to)}
              options={options}
              onChange={(to) => onChange({ ...pair, to: Number(to) })}
            />
          </div>
          <Differences id={strategy.id} pair={pair} />
        </>
      )}
    </section>
  );
}

function Differences({ id, pair }: { id: number; pair: Pair }) {
  const from = trpc.strategy.version.useQuery(
    { id, version: pair.from },
    { staleTime: Number.POSITIVE_INFINITY },
  );
  const to = trpc.strategy.version.useQuery(
    { id, version: pair.to },
    { staleTime: Number.POSITIVE_INFINITY },
  );
  const failed = [from, to].find(({ isError }) => isError);
  if (failed !== undefined) {
    return (
      <Notice tone="danger" action={<Button onClick={() => void failed.refetch()}>Try again</Button>}>
        {messageFor(failed.error)}
      </Notice>
    );
  }
  if (from.data === undefined || to.data === undefined)
    return <Skeleton label="Loading both versions…" lines={6} />;
  const parts = partsThatDiffer(from.data, to.data);
  return (
    <div className="grid gap-6">
      <p role="status" className="text-sm text-muted">
        {parts.length === 0
          ? "Both versions say the same."
          : `${parts.length} ${parts.length === 1 ? "part differs" : "parts differ"} between version ${pair.from} and version ${pair.to}.`}
      </p>
      {parts.map(({ name, before, after }) => (
        <article key={name} aria-label={`Changes in ${name}`} className="grid gap-2">
          <h3 className="text-lg">{name}</h3>
          <DiffText
            before={before}
            after={after}
            className="rounded-md border border-line bg-surface p-4 text-sm whitespace-pre-wrap"
          />
        </article>
      ))}
    </div>
  );
}

function partsThatDiffer(from: StrategyVersion, to: StrategyVersion) {
  const sections = STRATEGY_SECTIONS.map((section) => ({
    name: SECTION_TITLES[section],
    before: from.sections[section],
    after: to.sections[section],
  }));
  const all = [
    { name: "Title", before: from.title, after: to.title },
    { name: "Description", before: from.description ?? "", after: to.description ?? "" },
    ...sections,
  ];
  return all.filter(({ before, after }) => before !== after);
}
