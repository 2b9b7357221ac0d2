import type { Readability } from "@growth-guide/contract";
import { words } from "../../words/grades.ts";
import { words as reader } from "../../words/reader.ts";
import { asDecimal, asPercent } from "../../language/formats.ts";
import { LANGUAGES } from "../../language/languages.ts";
import { languageStore } from "../../language/language-store.ts";

/** The meter's right end, in school grades. */
const MAX_GRADE = 18;

/** How hard the prose is before and after adapting; nothing where the measures do not apply. */
export function ReadingMeter({ before, after }: { before: Readability | null; after: Readability | null }) {
  if (before === null || after === null) return null;
  return (
    <section aria-labelledby="meter" className="grid gap-3 text-sm">
      <h2 id="meter" className="font-sans text-xs font-semibold tracking-normal text-muted">
        {words.howHard}
      </h2>
      <Bar label={reader.asWritten} grade={before.grade} tone="bg-line-strong" />
      <Bar label={reader.thisLevel} grade={after.grade} tone="bg-brand" />
      <dl className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-1 text-xs text-muted">
        <dt>{words.wordsPerSentence}</dt>
        <dd className="text-end tabular-nums">
          {change(before.wordsPerSentence, after.wordsPerSentence, oneDigit)}
        </dd>
        <dt>{words.longWords}</dt>
        <dd className="text-end tabular-nums">
          {change(before.hardWordShare, after.hardWordShare, asPercent)}
        </dd>
        <dt>{words.minutesToRead}</dt>
        <dd className="text-end tabular-nums">
          {change(Math.max(before.minutes, 1), Math.max(after.minutes, 1), wholeNumber)}
        </dd>
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
        <span className="font-semibold tabular-nums">{words.grade(oneDigit(grade))}</span>
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

function change(before: number, after: number, say: (value: number) => string): string {
  const [from, to] = [say(before), say(after)];
  const isRightToLeft = LANGUAGES[languageStore.read()].direction === "rtl";
  return from === to ? from : `${from} ${isRightToLeft ? "←" : "→"} ${to}`;
}

const oneDigit = (value: number) => asDecimal(value, 1);
const wholeNumber = (value: number) => asDecimal(value, 0);
