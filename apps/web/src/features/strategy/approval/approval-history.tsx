import type { StrategyStep } from "@growth-guide/contract";
import { asMoment, statusWords } from "../words.ts";

/** The steps that were taken, newest first, with what was noted. */
export function ApprovalHistory({ steps }: { steps: readonly StrategyStep[] }) {
  const newestFirst = steps.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));
  return (
    <details open={steps.length < 4}>
      <summary className="text-sm font-semibold">History of the approval</summary>
      <ol className="mt-2 grid gap-3">
        {newestFirst.map(({ from, to, note, version, createdAt }) => (
          <li key={createdAt} className="grid gap-0.5 border-l-2 border-line pl-3 text-sm">
            <span>
              {statusWords[from]} <span aria-hidden="true">→</span>
              <span className="sr-only">became</span> {statusWords[to]}
            </span>
            <span className="text-xs text-muted">
              {asMoment(createdAt)}, version {version}
            </span>
            {note !== null && <span className="whitespace-pre-wrap">“{note}”</span>}
          </li>
        ))}
      </ol>
    </details>
  );
}
