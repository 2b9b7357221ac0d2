import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** A text of somebody's own that was read here. `owner` is a person's id, or "guest". */
export type KeptText = { owner: string; id: string; title: string; markdown: string; readAt: number };

interface Kept extends DBSchema {
  /** Answers that are the same for everybody, by the name of what was asked. */
  answers: { key: string; value: { data: unknown; keptAt: number; version: string } };
  texts: { key: [owner: string, id: string]; value: KeptText };
}

let opened: Promise<IDBPDatabase<Kept>> | undefined;

/** What this browser keeps for reading without a network. Rejects where the browser forbids storage. */
export function openKept(): Promise<IDBPDatabase<Kept>> {
  opened ??= openDB<Kept>("growth-guide", 1, {
    upgrade(database) {
      database.createObjectStore("answers");
      database.createObjectStore("texts", { keyPath: ["owner", "id"] });
    },
    terminated() {
      opened = undefined;
    },
  });
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}
