import { useEffect, useRef } from "react";
import { classNames } from "../../ui/class-names.ts";
import type { View } from "./reader-document.ts";
import { labelOf, VIEWS } from "./view-labels.ts";
import { words } from "../../words/reader.ts";

type Props = { name: string; view: View; busy: boolean; onChoose: (view: View) => void };

/** Chooses how the chapter is read: one of four, by tap, arrow keys, or the keys named in the titles. */
export function LevelSwitch({ name, view, busy, onChoose }: Props) {
  const group = useRef<HTMLFieldSetElement>(null);
  // In a page drawn beforehand a level may have been chosen before the app came to life: it counts all the same.
  useEffect(() => {
    const chosen = group.current?.querySelector<HTMLInputElement>("input:checked")?.value;
    const early = VIEWS.find((option) => option.view === chosen)?.view;
    if (early !== undefined && early !== view) onChoose(early);
    // oxlint-disable-next-line react/exhaustive-deps -- asked once, when the page comes to life
  }, []);
  return (
    <fieldset ref={group} aria-busy={busy} className="min-w-0">
      <legend className="sr-only">{words.level}</legend>
      <div className="flex w-full gap-0.5 rounded-md bg-sunken p-1 sm:w-fit">
        {VIEWS.map(({ view: option, shortcut }) => (
          // No transition: it would begin with a frame in which nothing has changed yet, and each of its frames would
          // come before the text's.
          <label
            key={option}
            title={words.meaningWithKey(words.views[option].meaning, shortcut.toUpperCase())}
            className={classNames(
              "relative grid min-h-10 flex-auto cursor-pointer place-items-center rounded-sm px-1 text-[min(0.8125rem,3.4vw)] font-semibold whitespace-nowrap sm:px-2.5 sm:text-sm",
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
              {labelOf(option)}
            </span>
            {/* Not before it takes a while: an animation is frames, and they would come before the text's. */}
            {busy && option === view && (
              <span
                aria-hidden="true"
                className="absolute inset-x-2 bottom-0.5 h-0.5 animate-[appear_1s_200ms_ease-in-out_infinite_alternate_backwards] rounded-full bg-sun"
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
