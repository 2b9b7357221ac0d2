import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { Level, ReadingSession } from "@growth-guide/contract";
import { useCallback, useRef, useState } from "react";
import { trpc } from "../../api/trpc.ts";
import { useAuth } from "../../auth/auth.ts";
import { readJson, writeJson } from "../../storage/json-store.ts";
import { storageKeys } from "../../storage/keys.ts";
import { randomUuid } from "../../storage/uuid.ts";
import { fetchAdapted } from "./fetch-adapted.ts";
import type { View } from "./reader-document.ts";

const KEPT_MS = 60 * 60 * 1000;

export type ReadableChapter = { id: string; title: string; markdown: string };

/** Brings the chapter at another level than the one on the screen; what was asked for before is at hand. */
export type FetchLevel = (level: Level) => Promise<ReadingSession>;

/**
 * The chapter in the view that is wanted now. Each level is asked for once and kept; a level given up for another
 * is no longer waited for, so that the last choice wins.
 */
export function useAdaptedChapter(chapter: ReadableChapter, view: View, place: () => number) {
  const { client } = trpc.useUtils();
  const cache = useQueryClient();
  const { sessionId, reader } = useSessionId(chapter.id);
  const known = useRef<string | undefined>(undefined);
  const readPlace = useRef(place);
  readPlace.current = place;
  const { id: chapterId, markdown: chapterContent } = chapter;

  const optionsOf = useCallback(
    (wanted: View) => ({
      queryKey: ["reading", reader, chapterId, chapterContent, wanted],
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: KEPT_MS,
      queryFn: async ({ signal }: { signal: AbortSignal }) => {
        if (wanted === "original") throw new Error("The original needs no server.");
        const session = await fetchAdapted(
          client.personalization,
          { sessionId, chapterId, chapterContent, level: wanted, readingPosition: readPlace.current() },
          { isKnown: known.current === chapterContent, signal },
        );
        known.current = chapterContent;
        return session;
      },
    }),
    [client, sessionId, reader, chapterId, chapterContent],
  );
  const fetchLevel: FetchLevel = useCallback(
    // Without a network it fails at once: somebody waits for this one paragraph.
    (level) => cache.fetchQuery({ ...optionsOf(level), networkMode: "always" }),
    [cache, optionsOf],
  );
  return { ...useQuery({ ...optionsOf(view), enabled: view !== "original" }), fetchLevel };
}

/** One session for this tab, chapter and person; it outlives a refresh. */
function useSessionId(chapterId: string): { sessionId: string; reader: string } {
  const { state } = useAuth();
  const reader = state.status === "signed-in" ? state.person.id : "guest";
  const key = storageKeys.readingSession(`${reader}.${chapterId}`);
  const [made] = useState(randomUuid);
  const kept = readJson("tab", key, (value) => (typeof value === "string" ? value : undefined));
  if (kept === undefined) writeJson("tab", key, made);
  return { sessionId: kept ?? made, reader };
}
