import type { StrategySection } from "@growth-guide/contract";
import { readKept } from "../../../storage/autosave.ts";
import { storageKeys } from "../../../storage/keys.ts";

/** Recognises a section's text read back from the device. */
export const acceptText = (value: unknown) => (typeof value === "string" ? value : undefined);

/** Whether a section has text on this device that the server has not taken yet. */
export function hasKeptText(personId: string, id: number, section: StrategySection): boolean {
  return readKept(storageKeys.strategySection(personId, id, section), acceptText) !== undefined;
}
