/** The names of chapters across devices, as the contract makes them; written again here, where nothing validates. */
export const chapterKeys = {
  playbook: (slug: string) => `playbook:${slug}`,
  saved: (id: number) => `saved:${id}`,
};

/** The address of the chapter with this key; undefined for a key of somebody else's making. */
export function addressOf(
  key: string,
  paths: { chapter: (slug: string) => string; savedChapter: (id: number) => string },
): string | undefined {
  const [, kind, name = ""] = /^(playbook|saved):(.+)$/.exec(key) ?? [];
  if (kind === "playbook") return paths.chapter(name);
  return kind === "saved" && /^[1-9]\d{0,14}$/.test(name) ? paths.savedChapter(Number(name)) : undefined;
}
