import type { ServerResponse } from "node:http";
import { setImmediate } from "node:timers/promises";

/** From so many entries on, a list may be long enough for its JSON to hold up everybody else. */
export const LONG_LIST = 200;

/** About how much is written at once, in UTF-16 code units. */
const PIECE = 64 * 1024;

/**
 * Answers with a list in pieces, no faster than the client takes them; others have their turn between two. Its JSON is
 * never there as a whole, so that its length is not told.
 */
export async function sendJsonList(
  response: ServerResponse,
  status: number,
  list: readonly unknown[],
): Promise<void> {
  response.writeHead(status, ["content-type", "application/json"]);
  let piece = "[";
  for (const [index, entry] of list.entries()) {
    piece += (index === 0 ? "" : ",") + JSON.stringify(entry);
    if (piece.length < PIECE) continue;
    if (!response.write(piece)) await drained(response);
    if (response.destroyed) return;
    piece = "";
    await setImmediate();
  }
  response.end(`${piece}]`);
}

/** Resolves when more can be written, or when nobody reads any more. */
function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      response.off("drain", done).off("close", done);
      resolve();
    };
    if (response.destroyed) return resolve();
    response.on("drain", done).on("close", done);
  });
}
