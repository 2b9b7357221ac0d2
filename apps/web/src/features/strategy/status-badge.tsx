import type { StrategyStatus } from "@growth-guide/contract";
import { classNames } from "../../ui/class-names.ts";
import { words } from "../../words/strategy.ts";

const looks: Record<StrategyStatus, string> = {
  draft: "bg-sunken text-ink",
  in_review: "bg-sun-wash text-sun-ink",
  approved: "bg-brand-wash text-brand",
  archived: "border border-line-strong text-muted",
};

/** Where a strategy stands on its way to being followed. */
export function StatusBadge({ status }: { status: StrategyStatus }) {
  return (
    <span
      className={classNames(
        "rounded-full px-2.5 py-0.5 text-xs font-semibold whitespace-nowrap",
        looks[status],
      )}
    >
      {words.statuses[status]}
    </span>
  );
}
