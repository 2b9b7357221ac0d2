import { useId } from "react";

type Props<T extends string> = {
  label: string;
  value: T;
  options: { value: T; label: string }[];
  onChange: (value: T) => void;
};

/** One of a few. */
export function ChoiceRow<T extends string>({ label, value, options, onChange }: Props<T>) {
  const name = useId();
  return (
    <fieldset className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1.5">
      <legend className="float-start">{label}</legend>
      <div className="flex gap-0.5 rounded-md bg-sunken p-1">
        {options.map((option) => (
          <label
            key={option.value}
            className="relative grid min-h-8 cursor-pointer place-items-center rounded-sm px-2.5 font-semibold text-muted has-checked:bg-surface has-checked:text-brand has-checked:shadow-raised has-focus-visible:outline-3 has-focus-visible:outline-brand"
          >
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              className="absolute inset-0 cursor-pointer opacity-0"
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
