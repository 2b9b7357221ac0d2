import { storageKeys } from "./keys.ts";

/** How long saving may hold somebody up who wants to leave, in milliseconds. */
export const PATIENCE_MS = 3_000;

type Save = () => Promise<boolean>;

const open = new Set<Save>();

/** Tells of a text that saves itself and is open in this tab, until what this returns is called. */
export function noteOpenText(save: Save): () => void {
  const own = () => save();
  open.add(own);
  return () => void open.delete(own);
}

/** Saves what is open, if that takes but a moment. True when no words of this person stand on this device alone. */
export async function saveBeforeLeaving(personId: string): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => void setTimeout(() => resolve(false), PATIENCE_MS));
  return (await Promise.race([saveAll(), late])) && !hasKept(personId);
}

async function saveAll(): Promise<boolean> {
  const saves = await Promise.all(Array.from(open, (save) => save()));
  return saves.every(Boolean);
}

/** Whether this device keeps words that have not arrived, of this tab, another or an earlier visit. */
function hasKept(personId: string): boolean {
  try {
    const prefixes = [storageKeys.postDraft(personId, 0), storageKeys.strategySection(personId, 0, "")].map(
      upToNumber,
    );
    return Object.keys(localStorage).some((key) => prefixes.some((prefix) => key.startsWith(prefix)));
  } catch {
    // Storage is forbidden here: nothing was kept.
    return false;
  }
}

/** How the names of all things of a kind begin, from that of number 0. */
function upToNumber(key: string): string {
  return key.slice(0, key.lastIndexOf("0"));
}
