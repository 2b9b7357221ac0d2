import { useId } from "react";
import { words } from "../../../words/tools.ts";

type Props = {
  label: string;
  value: number;
  steps: readonly number[];
  say: (value: number) => string;
  onChange: (value: number) => void;
};

/** A measure that goes up and down by steps. */
export function StepRow({ label, value, steps, say, onChange }: Props) {
  const id = useId();
  const smaller = steps.findLast((step) => step < value);
  const larger = steps.find((step) => step > value);
  return (
    <div role="group" aria-labelledby={id} className="flex items-center justify-between gap-3">
      <span id={id}>{label}</span>
      <span className="flex items-center gap-1">
        <StepButton sign="−" name={words.decrease(label)} step={smaller} onChange={onChange} />
        <output aria-live="polite" className="w-20 text-center tabular-nums">
          {say(value)}
        </output>
        <StepButton sign="+" name={words.increase(label)} step={larger} onChange={onChange} />
      </span>
    </div>
  );
}

type StepButtonProps = {
  sign: string;
  name: string;
  step: number | undefined;
  onChange: (value: number) => void;
};

/** At the end of the steps it stays where it is and keeps the focus: it only does nothing more. */
function StepButton({ sign, name, step, onChange }: StepButtonProps) {
  return (
    <button
      type="button"
      aria-label={name}
      aria-disabled={step === undefined}
      onClick={() => step !== undefined && onChange(step)}
      className="grid size-9 place-items-center rounded-md border border-line-strong text-lg leading-none hover:bg-sunken aria-disabled:cursor-not-allowed aria-disabled:opacity-50"
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
