import { classNames } from "./class-names.ts";

type Props<Value extends string> = {
  /** What is chosen here, for those who do not see it. */
  label: string;
  value: Value;
  options: readonly (readonly [value: Value, name: string])[];
  onChoose: (value: Value) => void;
};

/** A few ways to look at the same thing, one of them pressed. */
export function Segmented<Value extends string>({ label, value, options, onChoose }: Props<Value>) {
  return (
    <div role="group" aria-label={label} className="flex gap-0.5 rounded-md bg-sunken p-1">
      {options.map(([option, name]) => (
        <button
          key={option}
          type="button"
          aria-pressed={option === value}
          onClick={() => onChoose(option)}
          className={classNames(
            "min-h-9 flex-auto rounded-sm px-3 text-sm font-semibold transition-colors",
            option === value
              ? "bg-surface text-brand shadow-raised"
              : "text-muted hover:text-ink active:bg-line",
          )}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
