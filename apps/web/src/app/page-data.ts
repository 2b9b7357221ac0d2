import type { Chapter, ChapterSummary } from "@growth-guide/contract";
import type { QueryClient } from "@tanstack/react-query";
import { getQueryKey } from "@trpc/react-query";
import { trpc } from "../api/trpc.ts";

/** Answers that came inside the page, so that its first view needs no further request. */
export type PageData = { chapters?: ChapterSummary[]; chapter?: Chapter };

/** The id of the element that carries them. */
const PAGE_DATA_ELEMENT = "page-data";

/** What came with this page; nothing where it was not drawn beforehand. */
export function readPageData(page: Document = document): PageData {
  const text = page.getElementById(PAGE_DATA_ELEMENT)?.textContent;
  return text ? (JSON.parse(text) as PageData) : {};
}

/** Puts the answers where the pages ask for them. */
export function fillCache(cache: QueryClient, { chapters, chapter }: PageData): void {
  if (chapters) cache.setQueryData(getQueryKey(trpc.chapter.list, undefined, "query"), chapters);
  if (chapter) cache.setQueryData(getQueryKey(trpc.chapter.get, { slug: chapter.slug }, "query"), chapter);
}
