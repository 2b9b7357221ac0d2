import type { Level, ReadingEvent } from "@growth-guide/contract";
import { errorCodeOf } from "../api-error.ts";
import type { ApiLinkOptions } from "../api-links.ts";
import { composeReading, type StreamedReading } from "./compose-reading.ts";
import { createStreamClient } from "./stream-client.ts";

export type FollowOptions = {
  /** Called with the reading as it is after each event. */
  onReading: (reading: StreamedReading) => void;
  /** Called with false when the connection was lost and is being made again, with true when it is there again. */
  onConnection?: (isConnected: boolean) => void;
  /** Closes the stream; what was made so far stays in the session. */
  signal?: AbortSignal;
};

/** Times a connection may be lost in a row, without anything arriving in between, before it is given up. */
const MAX_LOSSES = 6;
/** Milliseconds before a refused connection is tried again; doubled each time. */
const FIRST_PAUSE_MS = 500;

/**
 * Follows an opened session's chapter until it is done; a lost connection goes on where it was.
 * Resolves with the last reading; with the reading so far, or undefined, when the signal aborts.
 * @throws TRPCClientError with a code of the catalog, or without one when the server cannot be reached
 */
export async function followReading(
  api: ApiLinkOptions,
  request: { sessionId: string; level: Level },
  options: FollowOptions,
): Promise<StreamedReading | undefined> {
  const client = createStreamClient(api);
  const composed = composeReading();
  const place: Place = { lastEventId: undefined, losses: 0, reading: undefined };
  const take = (id: string, event: ReadingEvent) => {
    place.lastEventId = id;
    place.losses = 0;
    place.reading = composed.add(event);
    if (place.reading !== undefined) options.onReading(place.reading);
  };
  while (options.signal?.aborted !== true) {
    try {
      await followOnce(client, { ...request, lastEventId: place.lastEventId }, place, take, options);
      return place.reading;
    } catch (error) {
      place.losses += 1;
      if (errorCodeOf(error) !== undefined || place.losses >= MAX_LOSSES) throw error;
      options.onConnection?.(false);
      await pause(FIRST_PAUSE_MS * 2 ** (place.losses - 1), options.signal);
    }
  }
  return place.reading;
}

/** How far a client has come, and how often the way there was lost since anything arrived. */
type Place = { lastEventId: string | undefined; losses: number; reading: StreamedReading | undefined };

/** One subscription, which reconnects by itself while the server answers at all. */
function followOnce(
  client: ReturnType<typeof createStreamClient>,
  request: { sessionId: string; level: Level; lastEventId: string | undefined },
  place: Place,
  take: (id: string, event: ReadingEvent) => void,
  { onConnection, signal }: FollowOptions,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const subscription = client.personalization.stream.subscribe(request, {
      onData: ({ id, data }) => take(id, data),
      onConnectionStateChange: ({ state, error }) => {
        if (state !== "connecting" || error === null) return onConnection?.(state !== "connecting");
        place.losses += 1;
        onConnection?.(false);
        if (place.losses >= MAX_LOSSES) end(() => reject(error));
      },
      onError: (error) => end(() => reject(error)),
      onComplete: () => end(resolve),
    });
    const abort = () => end(resolve);
    function end(settle: () => void): void {
      signal?.removeEventListener("abort", abort);
      settle();
      subscription.unsubscribe();
    }
    signal?.addEventListener("abort", abort, { once: true });
  });
}

function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal?.addEventListener("abort", done, { once: true });
  });
}
