import type { Level, ReadingEvent } from "@growth-guide/contract";
import { EventSource } from "eventsource";

/** One event as it came over the wire. */
export type WireEvent = { id: string; data: ReadingEvent };

type Wish = { sessionId: string; level: Level; lastEventId?: string };

/** The events of one connection, which ends with the stream, or is lost as soon as `isEnough`. */
export async function readStream(
  url: string,
  wish: Wish,
  isEnough: (events: WireEvent[]) => boolean | Promise<boolean> = () => false,
): Promise<{ events: WireEvent[]; error?: unknown }> {
  const events: WireEvent[] = [];
  const source = new EventSource(streamAddress(url, wish));
  try {
    return await new Promise((resolve, reject) => {
      source.addEventListener("message", ({ data, lastEventId }) => {
        events.push({ id: lastEventId, data: JSON.parse(data as string) as ReadingEvent });
        void Promise.resolve(isEnough(events)).then((enough) => enough && resolve({ events }));
      });
      source.addEventListener("return", () => resolve({ events }));
      source.addEventListener("serialized-error", ({ data }) =>
        resolve({ events, error: JSON.parse(data as string) }),
      );
      source.addEventListener("error", ({ message }) => reject(new Error(message)));
    });
  } finally {
    source.close();
  }
}

/** Where a subscription is asked for. */
export function streamAddress(url: string, wish: Wish): string {
  return `${url}/trpc/personalization.stream?input=${encodeURIComponent(JSON.stringify(wish))}`;
}
