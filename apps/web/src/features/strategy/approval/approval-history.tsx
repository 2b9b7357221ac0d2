import type { StrategyStep } from "@growth-guide/contract";
import { asMoment } from "../as-moment.ts";
import { words } from "../../../words/strategy.ts";
import { asNumber } from "../../../language/formats.ts";

/** The steps that were taken, newest first, with what was noted. */
export function ApprovalHistory({ steps }: { steps: readonly StrategyStep[] }) {
  const newestFirst = steps.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));
  return (
    <details open={steps.length < 4}>
      <summary className="text-sm font-semibold">{words.history}</summary>
      <ol className="mt-2 grid gap-3">
        {newestFirst.map(({ from, to, note, version, createdAt }) => (
          <li key={createdAt} className="grid gap-0.5 border-s-2 border-line ps-3 text-sm">
            <span>
              {words.statuses[from]}{" "}
              <span aria-hidden="true" className="inline-block rtl:-scale-x-100">
                →
              </span>
              <span className="sr-only">{words.became}</span> {words.statuses[to]}
            </span>
            <span className="text-xs text-muted">{words.stepAt(asMoment(createdAt), asNumber(version))}</span>
            {note !== null && <span className="whitespace-pre-wrap">{words.noteInQuotes(note)}</span>}
          </li>
        ))}
      </ol>
    </details>
  );
}
