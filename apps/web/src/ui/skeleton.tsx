/** The shape of what is coming, and a sentence for those who do not see shapes. */
export function Skeleton({ label, lines = 3 }: { label: string; lines?: number }) {
  return (
    <div role="status" className="grid gap-3">
      <span className="sr-only">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span
          key={line}
          aria-hidden="true"
          className="skeleton block h-4"
          style={{ width: `${100 - ((line * 17) % 45)}%` }}
        />
      ))}
    </div>
  );
}
