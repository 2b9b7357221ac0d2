import { Link, type LinkProps } from "react-router";
import { type ButtonVariant, buttonStyle } from "./button-style.ts";

/** A link that looks like a button: for the one next step of a page. */
export function ButtonLink({
  variant,
  className,
  ...rest
}: LinkProps & { variant?: ButtonVariant; className?: string }) {
  return <Link {...rest} className={buttonStyle(variant, className)} />;
}
