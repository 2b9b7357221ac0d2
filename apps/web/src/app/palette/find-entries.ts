import { defaultFilter } from "cmdk";

/** What an entry is found by. `key` is its own among all entries. */
type Findable = { key: string; label: string; hint?: string | undefined };
type Group<T> = { name: string; entries: T[] };

/** The entries in which the letters are found, best first; the group of the best one comes first, too. */
export function findEntries<T extends Findable>(groups: Group<T>[], letters: string): Group<T>[] {
  const search = letters.trim();
  if (search === "") return groups;
  return groups
    .map(({ name, entries }) => {
      const found = entries
        .map((entry) => ({ entry, score: scoreOf(entry, search) }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score);
      return { name, entries: found.map(({ entry }) => entry), best: found[0]?.score ?? 0 };
    })
    .filter(({ best }) => best > 0)
    .sort((a, b) => b.best - a.best);
}

/** From 0 (not found) to 1. What is called by the letters is better than what only belongs to something of that name. */
function scoreOf({ key, label, hint = "" }: Findable, search: string): number {
  return defaultFilter(label, search, [hint, key]);
}
