import type { ReadingPlace } from "@growth-guide/contract";
import { addressOf } from "../../api/chapter-keys.ts";
import type { RecentChapter } from "../../features/reader/recent-chapters.ts";
import { paths } from "../../paths.ts";

/** Something to go on reading. `share` is how much of it was read, 0–1. */
export type Reading = { address: string; title: string; share: number };

/** What to go on with: what the account knows of every device first, then what only this device knows. */
export function listReading(places: ReadingPlace[], recent: RecentChapter[]): Reading[] {
  const titles = new Map(recent.map(({ slug, title }) => [paths.chapter(slug), title]));
  const everywhere = places.flatMap(({ chapterKey, title, share }) => {
    const address = addressOf(chapterKey, paths);
    const name = title ?? (address === undefined ? undefined : titles.get(address));
    return address === undefined || name === undefined ? [] : [{ address, title: name, share }];
  });
  const here = recent.map(({ slug, title, share }) => ({ address: paths.chapter(slug), title, share }));
  const known = new Set(everywhere.map(({ address }) => address));
  return [...everywhere, ...here.filter(({ address }) => !known.has(address))];
}
