import type { StrategySummary } from "@growth-guide/contract";
import { Link } from "react-router";
import { paths } from "../../paths.ts";
import { StatusBadge } from "./status-badge.tsx";
import { asMoment } from "./words.ts";

/** A strategy at a glance; the whole card leads to its page. */
export function StrategyCard({ strategy }: { strategy: StrategySummary }) {
  const { id, title, status, version, updatedAt, generation } = strategy;
  return (
    <article className="relative grid h-full content-between gap-3 rounded-lg border border-line bg-surface p-5 transition-shadow hover:shadow-raised">
      <h3 className="min-w-0 text-lg">
        <Link to={paths.strategy(id)} className="after:absolute after:inset-0 after:rounded-lg">
          {title}
        </Link>
      </h3>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-muted">
        <StatusBadge status={status} />
        {generation.state === "running"
          ? `Being written: ${generation.done} of ${generation.total}`
          : `Version ${version}, ${asMoment(updatedAt)}`}
      </p>
    </article>
  );
}
