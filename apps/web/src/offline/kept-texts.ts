import { type KeptText, openKept } from "./kept-database.ts";

/** Most texts kept for one reader, and most of their characters together, in UTF-16 code units. */
const MOST_TEXTS = 12;
const MOST_LENGTH = 4_000_000;

/** Keeps a text that is being read, so that it can be read again without a network; the oldest make room. */
export async function keepText(text: Omit<KeptText, "readAt">): Promise<void> {
  const database = await openKept();
  await database.put("texts", { ...text, readAt: Date.now() });
  let [count, length] = [0, 0];
  for (const { id, markdown } of await listTexts(text.owner)) {
    count += 1;
    length += markdown.length;
    if (count > MOST_TEXTS || (length > MOST_LENGTH && count > 1))
      await database.delete("texts", [text.owner, id]);
  }
}

/** The texts this reader has read here, the latest first. */
export async function listTexts(owner: string): Promise<KeptText[]> {
  const texts = await (await openKept()).getAll("texts", IDBKeyRange.bound([owner], [owner, []]));
  return texts.sort((a, b) => b.readAt - a.readAt);
}

/** Forgets one text. */
export async function forgetText(owner: string, id: string): Promise<void> {
  await (await openKept()).delete("texts", [owner, id]);
}

/** Forgets the texts of everybody but the named readers. */
export async function forgetTextsOfOthers(stay: readonly string[]): Promise<void> {
  const database = await openKept();
  for (const [owner, id] of await database.getAllKeys("texts"))
    if (!stay.includes(owner)) await database.delete("texts", [owner, id]);
}
