import { storageKeys } from "../storage/keys.ts";
import { PAGE_MISSING } from "./lazy-page.ts";
import { isSpeculating } from "../speculation.ts";
import { readJson, writeJson } from "../storage/json-store.ts";

/** A second failure within this time is not mended by loading again, in milliseconds. */
const AGAIN_AFTER_MS = 60_000;

/**
 * A part of the app that is not there any more means that the server has a newer one: the page is loaded again, once;
 * not for what nobody has asked for yet, and not while nobody answers, where there would be no page at all. What was
 * typed is kept in drafts.
 */
export function reloadWhenUpdated(): void {
  let isAsking = false;
  const reload = async () => {
    const last = readJson("tab", storageKeys.reloadedAt, (value) =>
      typeof value === "number" ? value : undefined,
    );
    if (isAsking || !navigator.onLine || (last !== undefined && Date.now() - last < AGAIN_AFTER_MS)) return;
    isAsking = true;
    const answers = await isAnswered(location.href);
    isAsking = false;
    if (answers && writeJson("tab", storageKeys.reloadedAt, Date.now())) location.reload();
  };
  addEventListener("vite:preloadError", () => {
    if (!isSpeculating()) void reload();
  });
  addEventListener(PAGE_MISSING, () => void reload());
}

async function isAnswered(address: string): Promise<boolean> {
  try {
    return (await fetch(address, { method: "HEAD", headers: { accept: "text/html" }, cache: "no-store" })).ok;
  } catch {
    return false;
  }
}
