import type { Chapter, ChapterSummary } from "@growth-guide/contract";
import { openKept } from "./kept-database.ts";

/** The playbook is asked for again after this long, in milliseconds. */
const KEPT_FOR_MS = 24 * 60 * 60 * 1000;

/** What may be answered from this device: the playbook, which is the same for everybody. */
const PATHS = new Set(["chapter.list", "chapter.get"]);

/** Where the chapters come from. The list is often here already; the chapters are asked for in one moment. */
export type PlaybookSource = {
  list: () => Promise<ChapterSummary[]>;
  get: (input: { slug: string }) => Promise<Chapter>;
};

/** Keeps the whole playbook on this device, once a day and for each version of the app. */
export async function keepPlaybook({ list, get }: PlaybookSource, version: string): Promise<void> {
  const database = await openKept();
  const known = await database.get("answers", nameOf("chapter.list", undefined));
  if (known?.version === version && Date.now() - known.keptAt < KEPT_FOR_MS) return;
  const summaries = await list();
  const chapters = await Promise.all(summaries.map(({ slug }) => get({ slug })));
  const writing = database.transaction("answers", "readwrite");
  const keep = (path: string, input: unknown, data: unknown) =>
    writing.store.put({ data, keptAt: Date.now(), version }, nameOf(path, input));
  await Promise.all([
    writing.store.clear(),
    ...chapters.map((chapter) => keep("chapter.get", { slug: chapter.slug }, chapter)),
    keep("chapter.list", undefined, summaries),
    writing.done,
  ]);
}

/** What was kept of an answer; undefined when nothing was, or when it is somebody's own. */
export async function findKeptAnswer(path: string, input: unknown): Promise<unknown> {
  if (!PATHS.has(path)) return undefined;
  return (await (await openKept()).get("answers", nameOf(path, input)))?.data;
}

function nameOf(path: string, input: unknown): string {
  return `${path} ${JSON.stringify(input ?? null)}`;
}
