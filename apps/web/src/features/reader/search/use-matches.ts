import { type RefObject, useEffect, useRef, useState } from "react";
import { type ChapterText, readChapterText } from "./chapter-text.ts";
import { findMatches, type Match, MAX_MATCHES, toPattern } from "./find-matches.ts";
import { inSlices } from "./in-slices.ts";

/** What a search has found, and for which query. Until it is through, that is what was found before. */
export type Found = { query: string; matches: Match[]; isSearching: boolean };

const NOTHING: Found = { query: "", matches: [], isSearching: false };

/** The matches of a query in a chapter, found between keys and frames, and again wherever the text changes. */
export function useMatches(chapter: RefObject<HTMLElement | null>, query: string): Found {
  const [found, setFound] = useState(NOTHING);
  const text = useRef<ChapterText | undefined>(undefined);
  const onChange = useRef<(stretches: ReadonlySet<Element>) => void>(undefined);
  useEffect(() => {
    if (chapter.current === null) return;
    const reading = readChapterText(chapter.current, (stretches) => onChange.current?.(stretches));
    text.current = reading;
    return reading.close;
  }, [chapter]);

  useEffect(() => {
    const pattern = toPattern(query);
    const element = chapter.current;
    const { read } = text.current ?? {};
    if (pattern === undefined || element === null || read === undefined) {
      setFound(NOTHING);
      return;
    }
    const byStretch = new Map<Element, Match[]>();
    let search = new AbortController();
    const run = async () => {
      search.abort();
      search = new AbortController();
      const { signal } = search;
      const stretches = [...element.children];
      const isThrough = await inSlices(
        stretches,
        (stretch, at) => {
          if (!byStretch.has(stretch)) byStretch.set(stretch, findMatches(read(stretch), pattern, at));
        },
        {
          signal,
          onSlice: () => !signal.aborted && setFound((before) => ({ ...before, isSearching: true })),
        },
      );
      if (!isThrough) return;
      const matches = stretches.flatMap((stretch) => byStretch.get(stretch) ?? []);
      setFound({ query, matches: matches.slice(0, MAX_MATCHES), isSearching: false });
    };
    onChange.current = (changed) => {
      for (const stretch of changed) byStretch.delete(stretch);
      void run();
    };
    void run();
    return () => {
      search.abort();
      onChange.current = undefined;
    };
  }, [chapter, query]);
  return found;
}
