import { createHash } from "node:crypto";
import type { Answers, Level } from "@growth-guide/text-engine";
import { ENGINE_VERSION } from "@growth-guide/text-engine/text";

/**
 * How much of a chapter a client has:
 * `head`: the first `sent` blocks as they were made on their own;
 * `rest`: the first `sent` blocks of the whole, with the answers of `print` in them;
 * `model`: all blocks, and what came of those planned blocks that `settled` names, in ranges;
 * `done`: everything.
 */
export type StreamPlace =
  | { stage: "head"; sent: number }
  | { stage: "rest"; sent: number; print: string }
  | { stage: "model"; settled: string }
  | { stage: "done" };

/** What a stream is about. An id of another text, level or version of the engine names no place in it. */
export function streamKey(original: string, level: Level): string {
  return shortHash(`${ENGINE_VERSION}\n${level}\n${original}`);
}

/** Tells one set of answers from another. */
export function printOf(answers: Answers): string {
  return shortHash(JSON.stringify(answers));
}

/** The event id under which a client can come back to this place, on any server. */
export function placeId(key: string, place: StreamPlace): string {
  if (place.stage === "done") return `${key}.done`;
  if (place.stage === "model") return `${key}.model.${place.settled}`;
  return `${key}.${place.stage}.${place.sent}${place.stage === "rest" ? `.${place.print}` : ""}`;
}

/** The place an event id names; undefined when it is none of this stream's. */
export function readPlace(id: string | null | undefined, key: string): StreamPlace | undefined {
  if (id?.startsWith(`${key}.`) !== true) return undefined;
  const [stage, detail = "", print = ""] = id.slice(key.length + 1).split(".");
  if (stage === "done") return { stage };
  if (stage === "model") return { stage, settled: detail };
  if (!/^\d{1,9}$/.test(detail)) return undefined;
  if (stage === "head") return { stage, sent: Number(detail) };
  return stage === "rest" ? { stage, sent: Number(detail), print } : undefined;
}

function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 16);
}
