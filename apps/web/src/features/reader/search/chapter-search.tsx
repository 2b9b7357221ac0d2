import { type KeyboardEvent, type RefObject, useEffect, useState } from "react";
import { toolButtonId } from "../tools/tool-button-id.ts";
import { takeTypedAhead } from "./field-ahead.ts";
import { useCurrentMatch } from "./use-current-match.ts";
import { type Found, useMatches } from "./use-matches.ts";
import { usePaintedMatches } from "./use-painted-matches.ts";
import { words } from "../../../words/tools.ts";
import { asNumber } from "../../../language/formats.ts";

type Props = { chapter: RefObject<HTMLElement | null>; onClose: () => void };

/** Finds words in the chapter: Enter goes on, Shift+Enter back, Escape ends where one is. */
export function ChapterSearch({ chapter, onClose }: Props) {
  const [query, setQuery] = useState("");
  useEffect(() => setQuery((typed) => typed || (takeTypedAhead() ?? "")), []);
  const found = useMatches(chapter, query);
  const { matches } = found;
  const { number, current, step } = useCurrentMatch(chapter, found);
  usePaintedMatches(chapter, matches);

  const close = () => {
    const block = current && chapter.current?.children[current.stretch]?.children[current.block];
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
        aria-label={words.search}
        placeholder={words.search}
        // Opened to be typed in.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
      />
      <p role="status">{describe(query, found, number)}</p>
      <button
        type="button"
        aria-label={words.previousMatch}
        disabled={matches.length === 0}
        onClick={() => step(-1)}
      >
        ↑
      </button>
      <button
        type="button"
        aria-label={words.nextMatch}
        disabled={matches.length === 0}
        onClick={() => step(1)}
      >
        ↓
      </button>
      <button type="button" aria-label={words.closeSearch} onClick={close}>
        ✕
      </button>
    </search>
  );
}

function describe(query: string, { matches, isSearching }: Found, number: number): string {
  if (query.trim() === "") return "";
  if (isSearching) return words.searching;
  return matches.length === 0
    ? words.noMatches
    : words.matchOf(asNumber(Math.max(0, number) + 1), asNumber(matches.length));
}
