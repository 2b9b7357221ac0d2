import { type KeyboardEvent, type RefObject, useState } from "react";
import { toolButtonId } from "../tools/tool-button-id.ts";
import type { Match } from "./find-matches.ts";
import { useCurrentMatch } from "./use-current-match.ts";
import { useMatches } from "./use-matches.ts";

type Props = { chapter: RefObject<HTMLElement | null>; onClose: () => void };

/** Finds words in the chapter: Enter goes on, Shift+Enter back, Escape ends where one is. */
export function ChapterSearch({ chapter, onClose }: Props) {
  const [query, setQuery] = useState("");
  const matches = useMatches(chapter, query);
  const { number, current, step } = useCurrentMatch(matches, query);

  const close = () => {
    const block = current && chapter.current?.children[current.block];
    const rest = block instanceof HTMLElement ? block : document.getElementById(toolButtonId("search"));
    rest?.focus({ preventScroll: true });
    onClose();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "Escape") close();
    else if (event.key === "Enter" && event.target instanceof HTMLInputElement) step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };
  return (
    <search className="reader-search" onKeyDown={press}>
      <input
        type="search"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        aria-label="Search in the chapter"
        placeholder="Search in the chapter"
        // Opened to be typed in.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
      />
      <p role="status">{describe(query, matches, number)}</p>
      <button
        type="button"
        aria-label="Previous match"
        disabled={matches.length === 0}
        onClick={() => step(-1)}
      >
        ↑
      </button>
      <button type="button" aria-label="Next match" disabled={matches.length === 0} onClick={() => step(1)}>
        ↓
      </button>
      <button type="button" aria-label="Close the search" onClick={close}>
        ✕
      </button>
    </search>
  );
}

function describe(query: string, matches: Match[], number: number): string {
  if (query.trim() === "") return "";
  return matches.length === 0 ? "No matches" : `${Math.max(0, number) + 1} of ${matches.length}`;
}
