import { type ApiClient, errorCodeOf } from "@growth-guide/api-client";
import { followReading, type StreamedReading } from "@growth-guide/api-client/stream";
import type { ReadingRequest } from "./fetch-adapted.ts";

type Following = {
  /** Whether the server has the chapter already. */
  isKnown: boolean;
  token: () => Promise<string | null>;
  signal: AbortSignal;
  /** Told of what has come so far, now and then. */
  onPart: (reading: StreamedReading) => void;
};

/**
 * The chapter at a level, told part by part. Aborted when some of it is there, it resolves with that.
 * @throws TRPCClientError with a code of the catalog, or without one when the server cannot be reached
 */
export async function followAdapted(
  api: Pick<ApiClient["personalization"], "open">,
  request: ReadingRequest,
  { isKnown, token, signal, onPart }: Following,
): Promise<StreamedReading> {
  if (!isKnown) await api.open.mutate(request, { signal });
  const { sessionId, level } = request;
  try {
    const reading = await followReading(
      { baseUrl: "", token },
      { sessionId, level },
      { signal, onReading: atMostEvery(PART_MS, onPart) },
    );
    if (reading === undefined) throw new DOMException("Nothing had come yet", "AbortError");
    return reading;
  } catch (error) {
    if (!isKnown || errorCodeOf(error) !== "session_not_found") throw error;
    return followAdapted(api, request, { isKnown: false, token, signal, onPart });
  }
}

/** Parts of a stream are shown no more often than this, in milliseconds: each is drawn. */
const PART_MS = 250;

function atMostEvery<Value>(ms: number, run: (value: Value) => void): (value: Value) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (value) => {
    if (performance.now() - last < ms) return;
    run(value);
    last = performance.now();
  };
}
