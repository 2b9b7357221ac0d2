import type { ComponentProps } from "react";
import { type ButtonVariant, buttonStyle } from "./button-style.ts";

type Props = ComponentProps<"button"> & { variant?: ButtonVariant; busy?: boolean };

/** A button says with a verb what it does. While `busy` it cannot be pressed again, and says so. */
export function Button({
  variant,
  busy = false,
  className,
  children,
  disabled,
  type = "button",
  ...rest
}: Props) {
  return (
    <button
      {...rest}
      type={type}
      disabled={disabled === true || busy}
      aria-busy={busy || undefined}
      className={buttonStyle(variant, className)}
    >
      {busy && <BusyDot />}
      {children}
    </button>
  );
}

function BusyDot() {
  return (
    <span
      aria-hidden="true"
      className="size-4 animate-spin rounded-full border-2 border-current border-r-transparent"
    />
  );
}
