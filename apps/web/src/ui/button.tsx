import type { ComponentProps, MouseEvent } from "react";
import { type ButtonVariant, buttonStyle } from "./button-style.ts";

type Props = ComponentProps<"button"> & { variant?: ButtonVariant; busy?: boolean };

/**
 * A button says with a verb what it does. While `disabled`, or `busy` with what it does, a press does nothing; it says
 * so, and whoever pressed it stays where they are: browsers take the focus from what is disabled for them.
 */
export function Button({
  variant,
  busy = false,
  disabled = false,
  className,
  type = "button",
  onClick,
  ...rest
}: Props) {
  const isOff = disabled || busy;
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    // Enter in a field presses a form's button too: nothing is sent.
    if (isOff) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      {...rest}
      type={type}
      onClick={press}
      aria-disabled={isOff || undefined}
      aria-busy={busy || undefined}
      className={buttonStyle(variant, className)}
    />
  );
}
