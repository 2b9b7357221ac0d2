import { classNames } from "./class-names.ts";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";

const base =
  "inline-flex min-h-11 items-center justify-center gap-2.5 rounded-md px-4 py-2 text-sm font-semibold no-underline transition active:translate-y-px aria-disabled:translate-y-0 aria-disabled:cursor-not-allowed aria-disabled:opacity-60";

const variants: Record<ButtonVariant, string> = {
  primary: "bg-brand text-on-brand shadow-raised hover:bg-brand-strong active:bg-brand-strong",
  secondary: "border border-line-strong bg-surface text-ink hover:bg-sunken active:bg-line",
  quiet: "text-brand hover:bg-brand-wash active:bg-line",
  danger: "border border-danger bg-surface text-danger hover:bg-danger-wash",
};

/** The look of a button, for buttons and for links that are the page's next step. */
export function buttonStyle(variant: ButtonVariant = "primary", extra?: string): string {
  return classNames(base, variants[variant], extra);
}
