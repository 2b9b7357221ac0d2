/** The mark: lines of text growing like steps, with a leaf. The same colours in every theme, as in `mark.svg`. */
export function Mark({ className = "size-8" }: { className?: string }) {
  return (
    <svg
      viewBox="0 0 32 32"
      aria-hidden="true"
      className={className}
      fill="none"
      strokeLinecap="round"
      strokeWidth="3"
    >
      <rect width="32" height="32" rx="8" fill="#14532d" />
      <path d="M8 23h16M8 17h11M8 11h5" stroke="#f7f8f4" />
      <path d="M18 12c0-3.500 2.500-6 7-6 0 4-2.500 6.500-7 6Z" fill="#f2b632" />
    </svg>
  );
}
