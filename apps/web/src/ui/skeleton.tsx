import { classNames } from "./class-names.ts";

type Props = {
  label: string;
  lines?: number;
  /** Takes a whole screen: what follows is below it, and does not jump away when what is coming has come. */
  fills?: boolean;
};

/** The shape of what is coming, and a sentence for those who do not see shapes. */
export function Skeleton({ label, lines = 3, fills = false }: Props) {
  return (
    <div role="status" className={classNames("grid content-start gap-3", fills && "min-h-dvh")}>
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
