import { classNames } from "../../ui/class-names.ts";
import type { View } from "./reader-document.ts";
import { VIEWS } from "./view-labels.ts";

type Props = { name: string; view: View; busy: boolean; onChoose: (view: View) => void };

/** Chooses how the chapter is read: one of four, by tap, arrow keys, or the keys named in the titles. */
export function LevelSwitch({ name, view, busy, onChoose }: Props) {
  return (
    <fieldset aria-busy={busy} className="min-w-0">
      <legend className="sr-only">Reading level</legend>
      <div className="flex w-full gap-0.5 rounded-md bg-sunken p-1 sm:w-fit">
        {VIEWS.map(({ view: option, label, shortcut, meaning }) => (
          <label
            key={option}
            title={`${meaning} (key ${shortcut.toUpperCase()})`}
            className={classNames(
              "relative grid min-h-10 flex-auto cursor-pointer place-items-center rounded-sm px-1 text-[min(0.8125rem,3.4vw)] font-semibold whitespace-nowrap transition-colors sm:px-2.5 sm:text-sm",
              "has-focus-visible:outline-3 has-focus-visible:outline-offset-1 has-focus-visible:outline-brand",
              option === view ? "bg-surface text-brand shadow-raised" : "text-muted hover:text-ink",
            )}
          >
            <input
              type="radio"
              name={name}
              value={option}
              checked={option === view}
              onChange={() => onChoose(option)}
              className="absolute inset-0 cursor-pointer opacity-0"
            />
            <span className="flex items-center gap-1.5">
              <LevelGlyph view={option} />
              {label}
            </span>
            {busy && option === view && (
              <span
                aria-hidden="true"
                className="absolute inset-x-2 bottom-0.5 h-0.5 animate-pulse rounded-full bg-sun"
              />
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const lines: Record<View, string> = {
  original: "M2 4h12M2 8h12M2 12h8",
  beginner: "M2 8h6",
  intermediate: "M2 6h9M2 10h6",
  advanced: "M2 4h12M2 8h9M2 12h12",
};

/** Lines of text, as dense as the level. */
function LevelGlyph({ view }: { view: View }) {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      className="hidden size-4 stroke-current sm:block"
      strokeWidth="2"
      strokeLinecap="round"
    >
      <path d={lines[view]} />
    </svg>
  );
}
