import type { Readability } from "@growth-guide/contract";

/** The meter's right end, in school grades. */
const MAX_GRADE = 18;

/** How hard the prose is before and after adapting; nothing where the measures do not apply. */
export function ReadingMeter({ before, after }: { before: Readability | null; after: Readability | null }) {
  if (before === null || after === null) return null;
  return (
    <section aria-labelledby="meter" className="grid gap-3 text-sm">
      <h2 id="meter" className="font-sans text-xs font-semibold tracking-normal text-muted">
        How hard is it?
      </h2>
      <Bar label="As written" grade={before.grade} tone="bg-line-strong" />
      <Bar label="This level" grade={after.grade} tone="bg-brand" />
      <dl className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-1 text-xs text-muted">
        <dt>Words per sentence</dt>
        <dd className="tabular-nums">{change(before.wordsPerSentence, after.wordsPerSentence, 1)}</dd>
        <dt>Long words</dt>
        <dd className="tabular-nums">{change(before.hardWordShare * 100, after.hardWordShare * 100, 0)} %</dd>
        <dt>Minutes to read</dt>
        <dd className="tabular-nums">{change(before.minutes, after.minutes, 0)}</dd>
      </dl>
    </section>
  );
}

function Bar({ label, grade, tone }: { label: string; grade: number; tone: string }) {
  const share = Math.min(Math.max(grade / MAX_GRADE, 0.02), 1);
  return (
    <div className="grid gap-1">
      <div className="flex justify-between gap-3 text-xs">
        <span>{label}</span>
        <span className="font-semibold tabular-nums">grade {grade.toFixed(1)}</span>
      </div>
      <div aria-hidden="true" className="h-2 rounded-full bg-sunken">
        <div
          className={`h-full rounded-full transition-[width] duration-300 ${tone}`}
          style={{ width: `${share * 100}%` }}
        />
      </div>
    </div>
  );
}

function change(before: number, after: number, digits: number): string {
  const [from, to] = [before.toFixed(digits), after.toFixed(digits)];
  return from === to ? from : `${from} → ${to}`;
}
