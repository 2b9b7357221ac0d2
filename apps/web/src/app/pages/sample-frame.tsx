import type { ReactNode } from "react";

/** The card the live sample lives in; the same size while it is on its way. */
export function SampleFrame({ children }: { children?: ReactNode }) {
  return (
    <section
      aria-label="Try it: one paragraph at every level"
      className="min-h-[34rem] min-w-0 self-start rounded-lg border border-line bg-surface p-4 shadow-raised sm:min-h-[30rem] sm:p-7"
    >
      {children ?? <span aria-hidden="true" className="skeleton block h-10 w-full max-w-sm" />}
    </section>
  );
}
