import type { ReactNode } from "react";
import { words } from "../../words/landing.ts";

/** The card the live sample lives in; the same size while it is on its way. */
export function SampleFrame({ children }: { children?: ReactNode }) {
  return (
    <section
      aria-label={words.tryIt}
      className="min-h-[44rem] min-w-0 self-start rounded-lg border border-line bg-surface p-4 shadow-raised sm:min-h-[34rem] sm:p-7"
    >
      {children ?? <span aria-hidden="true" className="skeleton block h-10 w-full max-w-sm" />}
    </section>
  );
}
