import "./progress-bar.css";

type Props = { label: string; done: number | undefined; total: number };

/** How much of something is done, as a bar; undefined: nobody knows, and it moves to and fro. */
export function ProgressBar({ label, done, total }: Props) {
  return <progress aria-label={label} max={total} value={done} className="progress-bar h-2 w-full" />;
}
