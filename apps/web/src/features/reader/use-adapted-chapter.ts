import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { trpc } from "../../api/trpc.ts";
import { useAuth } from "../../auth/auth.ts";
import { readJson, writeJson } from "../../storage/json-store.ts";
import { storageKeys } from "../../storage/keys.ts";
import { randomUuid } from "../../storage/uuid.ts";
import { fetchAdapted } from "./fetch-adapted.ts";
import type { View } from "./reader-document.ts";

const KEPT_MS = 60 * 60 * 1000;

export type ReadableChapter = { id: string; title: string; markdown: string };

/**
 * The chapter in the view that is wanted now. Each level is asked for once and kept; a level given up for another
 * is no longer waited for, so that the last choice wins.
 */
export function useAdaptedChapter(chapter: ReadableChapter, view: View, place: () => number) {
  const { client } = trpc.useUtils();
  const { sessionId, reader } = useSessionId(chapter.id);
  const known = useRef<string | undefined>(undefined);
  return useQuery({
    queryKey: ["reading", reader, chapter.id, chapter.markdown, view],
    enabled: view !== "original",
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: KEPT_MS,
    queryFn: async ({ signal }) => {
      if (view === "original") throw new Error("The original needs no server.");
      const session = await fetchAdapted(
        client.personalization,
        {
          sessionId,
          chapterId: chapter.id,
          chapterContent: chapter.markdown,
          level: view,
          readingPosition: place(),
        },
        { isKnown: known.current === chapter.markdown, signal },
      );
      known.current = chapter.markdown;
      return session;
    },
  });
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
