import {
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from "react";
import { classNames } from "./class-names.ts";
import { keepWithin } from "./keep-within.ts";
import { words } from "../words/ui.ts";

type FieldProps = { label: string; hint?: ReactNode; error?: string | undefined; optional?: boolean };

const control =
  "w-full rounded-md border border-line-strong bg-surface px-3.5 py-2.5 text-base text-ink transition-colors placeholder:text-muted placeholder:italic hover:border-muted focus-visible:border-brand aria-invalid:border-danger aria-invalid:bg-danger-wash disabled:cursor-not-allowed disabled:bg-sunken disabled:text-muted";

/** One line of text with its label, a hint and what is wrong with it, all tied together for screen readers. */
export function TextField({
  label,
  hint,
  error,
  optional,
  className,
  maxLength,
  onChange,
  ...input
}: FieldProps & InputHTMLAttributes<HTMLInputElement>) {
  const ids = useFieldIds(hint, error);
  return (
    <Frame label={label} hint={hint} error={error} optional={optional} ids={ids}>
      <input
        {...input}
        onChange={(event) => {
          keepWithin(event, maxLength);
          onChange?.(event);
        }}
        id={ids.control}
        dir={directionOf(input.value)}
        aria-invalid={error !== undefined}
        aria-describedby={ids.describedBy}
        className={classNames(control, "min-h-11", className)}
      />
    </Frame>
  );
}

/** Several lines of text; grows with what is typed where the browser can. */
export function TextArea({
  label,
  hint,
  error,
  optional,
  className,
  rows = 5,
  maxLength,
  onChange,
  tools,
  ...area
}: FieldProps & TextareaHTMLAttributes<HTMLTextAreaElement> & { tools?: ReactNode }) {
  const ids = useFieldIds(hint, error);
  return (
    <Frame label={label} hint={hint} error={error} optional={optional} ids={ids}>
      {tools}
      <textarea
        rows={rows}
        {...area}
        onChange={(event) => {
          keepWithin(event, maxLength);
          onChange?.(event);
        }}
        id={ids.control}
        dir={directionOf(area.value)}
        aria-invalid={error !== undefined}
        aria-describedby={ids.describedBy}
        // A field that grows with its text begins with room for some lines.
        style={{ minHeight: `${rows * 1.6 + 1.4}rem` }}
        className={classNames(control, "max-h-[70dvh] field-sizing-content", className)}
      />
    </Frame>
  );
}

/** One of some choices, each with what it is called. */
export function SelectField<Value extends string>({
  label,
  hint,
  error,
  optional,
  className,
  options,
  onChange,
  ...select
}: FieldProps & SelectProps<Value>) {
  const ids = useFieldIds(hint, error);
  return (
    <Frame label={label} hint={hint} error={error} optional={optional} ids={ids}>
      <div className={classNames("grid items-center", className)}>
        <select
          {...select}
          id={ids.control}
          aria-invalid={error !== undefined}
          aria-describedby={ids.describedBy}
          onChange={({ target }) => onChange(target.value as Value)}
          className={classNames(control, "col-start-1 row-start-1 min-h-11 appearance-none pe-10")}
        >
          {options.map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
        <svg
          viewBox="0 0 16 16"
          aria-hidden="true"
          className="pointer-events-none col-start-1 row-start-1 me-3.5 size-4 justify-self-end stroke-muted"
          fill="none"
          strokeWidth="1.75"
          strokeLinecap="round"
          strokeLinejoin="round"
        >
          <path d="M4 6.500l4 4 4-4" />
        </svg>
      </div>
    </Frame>
  );
}

type SelectProps<Value extends string> = Omit<
  SelectHTMLAttributes<HTMLSelectElement>,
  "onChange" | "value"
> & {
  value: Value;
  options: readonly (readonly [value: Value, name: string])[];
  onChange: (value: Value) => void;
};

/** What is typed has its own direction; what stands in an empty field has the page's. */
function directionOf(value: unknown): "auto" | undefined {
  return value === undefined || value === "" ? undefined : "auto";
}

type Ids = { control: string; hint: string; error: string; describedBy: string | undefined };

function useFieldIds(hint: ReactNode, error: string | undefined): Ids {
  const id = useId();
  const ids = { control: id, hint: `${id}-hint`, error: `${id}-error` };
  const described = [hint ? ids.hint : "", error ? ids.error : ""].filter(Boolean).join(" ");
  return { ...ids, describedBy: described || undefined };
}

function Frame({ label, hint, error, optional, ids, children }: FieldFrameProps) {
  return (
    <div className="grid gap-1.5">
      <label htmlFor={ids.control} className="text-sm font-semibold">
        {label}
        {optional && <span className="font-normal text-muted"> {words.optional}</span>}
      </label>
      {hint && (
        <p id={ids.hint} className="text-sm text-muted">
          {hint}
        </p>
      )}
      {children}
      {error && (
        <p id={ids.error} className="text-sm font-medium text-danger">
          {error}
        </p>
      )}
    </div>
  );
}

type FieldFrameProps = {
  label: string;
  hint: ReactNode;
  error: string | undefined;
  optional: boolean | undefined;
  ids: Ids;
  children: ReactNode;
};
