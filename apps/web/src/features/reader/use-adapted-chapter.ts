import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { Level, ReadingSession } from "@growth-guide/contract";
import { useCallback, useMemo, useRef, useState } from "react";
import { errorCodeOf } from "@growth-guide/api-client";
import { trpc } from "../../api/trpc.ts";
import { useAuth } from "../../auth/auth.ts";
import { readJson, writeJson } from "../../storage/json-store.ts";
import { storageKeys } from "../../storage/keys.ts";
import { randomUuid } from "../../storage/uuid.ts";
import { useHasModel } from "../../config-context.ts";
import { fingerprintOf } from "../../fingerprint.ts";
import { fetchAdapted, type ReadingRequest } from "./fetch-adapted.ts";
import { reachOf, type View } from "./reader-document.ts";
import { createStops } from "./stops.ts";

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
  const hasModel = useHasModel();
  const auth = useAuth();
  const now = useRef(auth);
  now.current = auth;
  const [stops] = useState(createStops);
  const known = useRef<string | undefined>(undefined);
  const readPlace = useRef(place);
  readPlace.current = place;
  const { id: chapterId, markdown: chapterContent } = chapter;
  // The whole text in a key would be written out and compared with every frame.
  const contentKey = useMemo(() => fingerprintOf(chapterContent), [chapterContent]);

  const optionsOf = useCallback(
    (wanted: View) => ({
      queryKey: ["reading", reader, chapterId, contentKey, wanted],
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: KEPT_MS,
      queryFn: async ({ signal, queryKey }: { signal: AbortSignal; queryKey: unknown[] }) => {
        if (wanted === "original") throw new Error("The original needs no server.");
        const readingPosition = readPlace.current();
        const request = { sessionId, chapterId, chapterContent, level: wanted, readingPosition };
        const isKnown = known.current === chapterContent;
        known.current = chapterContent;
        if (!hasModel && chapterContent.length < STREAMED_FROM) {
          return orHere(request, signal, () =>
            fetchAdapted(client.personalization, request, { isKnown, signal }),
          );
        }
        const following = {
          isKnown,
          token: () => now.current.getToken(),
          signal: AbortSignal.any([signal, stops.begin(wanted)]),
        };
        const onPart = (part: ReadingSession) => {
          // Whoever reads further down keeps the text on the screen until the new one reaches there.
          if (!signal.aborted && reachOf(part.blocks) > readPlace.current())
            cache.setQueryData(queryKey, part);
        };
        // A chunk of its own: whoever reads short chapters never loads it.
        return orHere(request, following.signal, async () => {
          const { followAdapted } = await import("./follow-adapted.ts");
          return followAdapted(client.personalization, request, { ...following, onPart });
        });
      },
    }),
    [client, cache, stops, sessionId, reader, chapterId, contentKey, chapterContent, hasModel],
  );
  const fetchLevel: FetchLevel = useCallback(
    // Without a network it fails at once: somebody waits for this one paragraph.
    (level) => cache.fetchQuery({ ...optionsOf(level), networkMode: "always" }),
    [cache, optionsOf],
  );
  /** Ends the writing of what is on the screen; what has come stays. */
  const stopWriting = useCallback(() => stops.stop(view), [stops, view]);
  return { ...useQuery({ ...optionsOf(view), enabled: view !== "original" }), fetchLevel, stopWriting };
}

/** What the server answers; when it cannot be reached, what this browser's own engine makes, if it is here. */
async function orHere(
  request: ReadingRequest,
  signal: AbortSignal,
  ask: () => Promise<ReadingSession>,
): Promise<ReadingSession> {
  try {
    if (navigator.onLine) return await ask();
  } catch (error) {
    if (signal.aborted || errorCodeOf(error) !== undefined) throw error;
  }
  return (await import("../../offline/adapt-here.ts")).adaptHere(request, signal);
}

/** From this length on, in UTF-16 units, a chapter is shown as it comes rather than when it is whole. */
const STREAMED_FROM = 60_000;

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
