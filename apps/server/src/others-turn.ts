import { setImmediate } from "node:timers/promises";

/** Length from which a step of work on a text takes some ten milliseconds, in UTF-16 code units. */
const LONG_TEXT = 200_000;

/** Lets other requests come between two steps of work on a text, when it is long. */
export async function othersTurn(text: string): Promise<void> {
  if (text.length > LONG_TEXT) await setImmediate();
}
