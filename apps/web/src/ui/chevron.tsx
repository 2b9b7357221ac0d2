/** Backwards or onwards, in the direction in which the page is read. */
export function Chevron({ to }: { to: "back" | "on" }) {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      className="size-4 stroke-current rtl:-scale-x-100"
      fill="none"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={to === "back" ? "M10 3.500L5.500 8l4.500 4.500" : "M6 3.500L10.500 8L6 12.500"} />
    </svg>
  );
}
