import type { StrategySummary } from "@growth-guide/contract";
import { Link } from "react-router";
import { paths } from "../../paths.ts";
import { StatusBadge } from "./status-badge.tsx";
import { asMoment } from "./as-moment.ts";
import { words } from "../../words/strategy.ts";
import { asNumber } from "../../language/formats.ts";

type Props = {
  strategy: StrategySummary /** Its place below the headings around it. */;
  heading?: "h2" | "h3";
};

/** A strategy at a glance; the whole card leads to its page. */
export function StrategyCard({ strategy, heading: Heading = "h3" }: Props) {
  const { id, title, status, version, updatedAt, generation } = strategy;
  return (
    <article className="relative grid h-full content-between gap-3 rounded-lg border border-line bg-surface p-5 transition-shadow hover:shadow-raised">
      <Heading className="min-w-0 text-lg">
        <Link to={paths.strategy(id)} className="after:absolute after:inset-0 after:rounded-lg">
          <bdi>{title}</bdi>
        </Link>
      </Heading>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-muted">
        <StatusBadge status={status} />
        {generation.state === "running"
          ? words.beingWritten(asNumber(generation.done), asNumber(generation.total))
          : words.versionAt(asNumber(version), asMoment(updatedAt))}
      </p>
    </article>
  );
}
