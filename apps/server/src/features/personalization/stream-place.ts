import { createHash } from "node:crypto";
import { ENGINE_VERSION, type Level } from "@growth-guide/text-engine";

/**
 * How much of a chapter a client has. In the stage `head` the first `sent` blocks as they were made on their own; in
 * the stage `rest` as the whole chapter has them; `done` when there is nothing more to say.
 */
export type StreamPlace = { stage: "head" | "rest" | "done"; sent: number };

/** What a stream is about. An id of another text, level or version of the engine names no place in it. */
export function streamKey(original: string, level: Level): string {
  const hash = createHash("sha256").update(`${ENGINE_VERSION}\n${level}\n`).update(original);
  return hash.digest("base64url").slice(0, 16);
}

/** The event id under which a client can come back to this place, on any server. */
export function placeId(key: string, { stage, sent }: StreamPlace): string {
  return `${key}.${stage}.${sent}`;
}

/** The place an event id names; undefined when it is none of this stream's. */
export function readPlace(id: string | null | undefined, key: string): StreamPlace | undefined {
  const [, stage, sent] = /^[\w-]+\.(head|rest|done)\.(\d{1,9})$/.exec(id ?? "") ?? [];
  if (stage === undefined || id?.startsWith(`${key}.`) !== true) return undefined;
  return { stage: stage as StreamPlace["stage"], sent: Number(sent) };
}
