import { type Place, readJson, writeJson } from "../../storage/json-store.ts";
import { storageKeys } from "../../storage/keys.ts";
import type { View } from "./reader-document.ts";
import { VIEWS } from "./view-labels.ts";

/** Where somebody stopped reading: the view, an offset into the original, and when (milliseconds since 1970). */
export type ReadingPlace = { view: View; offset: number; at: number };

/** Where reading stopped in a chapter; the beginning of the original when it was never opened. */
export function readPlace(where: Place, chapterId: string): ReadingPlace {
  return (
    readJson(where, storageKeys.readingPlace(chapterId), acceptPlace) ?? {
      view: "original",
      offset: 0,
      at: 0,
    }
  );
}

/** Keeps where reading stopped just now. */
export function writePlace(where: Place, chapterId: string, place: Omit<ReadingPlace, "at">): void {
  writeJson(where, storageKeys.readingPlace(chapterId), { ...place, at: Date.now() });
}

function acceptPlace(value: unknown): ReadingPlace | undefined {
  if (typeof value !== "object" || value === null || !("view" in value) || !("offset" in value))
    return undefined;
  const view = VIEWS.find((known) => known.view === value.view)?.view;
  const { offset, at }: { offset: unknown; at?: unknown } = value;
  if (view === undefined || typeof offset !== "number" || !Number.isInteger(offset) || offset < 0)
    return undefined;
  return { view, offset, at: typeof at === "number" ? at : 0 };
}
