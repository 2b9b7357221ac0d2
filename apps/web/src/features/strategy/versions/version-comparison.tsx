import { STRATEGY_SECTIONS, type Strategy, type StrategyVersion } from "@growth-guide/contract";
import { useId } from "react";
import { trpc } from "../../../api/trpc.ts";
import { DiffText } from "../../../text-diff/diff-text.tsx";
import { SelectField } from "../../../ui/field.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { QueryFailure } from "../../../ui/query-failure.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { words } from "../../../words/strategy.ts";
import { asNumber } from "../../../language/formats.ts";

type Pair = { from: number; to: number };
type Props = { strategy: Strategy; pair: Pair; onChange: (pair: Pair) => void };

/** What differs between two versions, word by word. */
export function VersionComparison({ strategy, pair, onChange }: Props) {
  const heading = useId();
  const options = Array.from({ length: strategy.version }, (_, index) => {
    const version = strategy.version - index;
    return [String(version), words.version(asNumber(version))] as const;
  });
  return (
    <section aria-labelledby={heading} className="grid min-w-0 gap-5">
      <h2 id={heading} className="text-xl">
        {words.compare}
      </h2>
      {strategy.version === 1 ? (
        <Notice tone="empty">{words.firstVersion}</Notice>
      ) : (
        <>
          <div className="grid max-w-md grid-cols-2 gap-4">
            <SelectField
              label={words.from}
              value={String(pair.from)}
              options={options}
              onChange={(from) => onChange({ ...pair, from: Number(from) })}
            />
            <SelectField
              label={words.to}
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
    return <QueryFailure query={failed} />;
  }
  if (from.data === undefined || to.data === undefined)
    return <Skeleton label={words.loadingBoth} lines={6} />;
  const parts = partsThatDiffer(from.data, to.data);
  return (
    <div className="grid gap-6">
      <p role="status" className="text-sm text-muted">
        {parts.length === 0
          ? words.sayTheSame
          : words.partsDiffer(parts.length, asNumber(pair.from), asNumber(pair.to))}
      </p>
      {parts.map(({ name, before, after }) => (
        <article key={name} aria-label={words.changesIn(name)} className="grid gap-2">
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
    name: words.sections[section],
    before: from.sections[section],
    after: to.sections[section],
  }));
  const all = [
    { name: words.title, before: from.title, after: to.title },
    { name: words.description, before: from.description ?? "", after: to.description ?? "" },
    ...sections,
  ];
  return all.filter(({ before, after }) => before !== after);
}
