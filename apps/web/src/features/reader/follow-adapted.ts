import { type ApiClient, errorCodeOf } from "@growth-guide/api-client";
import type { StreamedReading } from "@growth-guide/api-client/stream";
import type { ReadingRequest } from "./fetch-adapted.ts";

/** From this length on, in UTF-16 units, a chapter is shown as it comes rather than when it is whole. */
const STREAMED_FROM = 60_000;

/** Whether a chapter is worth a stream: it is long, or a model goes on writing it. */
export function isStreamed(chapterContent: string, hasModel: boolean): boolean {
  return hasModel || chapterContent.length >= STREAMED_FROM;
}

type Following = {
  /** Whether the server has the chapter already. */
  isKnown: boolean;
  token: () => Promise<string | null>;
  signal: AbortSignal;
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
  // A chunk of its own: whoever reads short chapters never loads it.
  const { followReading } = await import("@growth-guide/api-client/stream");
  const { sessionId, level } = request;
  try {
    const reading = await followReading(
      { baseUrl: "", token },
      { sessionId, level },
      { signal, onReading: onPart },
    );
    if (reading === undefined) throw new DOMException("Nothing had come yet", "AbortError");
    return reading;
  } catch (error) {
    if (!isKnown || errorCodeOf(error) !== "session_not_found") throw error;
    return followAdapted(api, request, { isKnown: false, token, signal, onPart });
  }
}

/** How far into the original a reading reaches, as a 0-based offset. */
export function reachOf({ blocks }: Pick<StreamedReading, "blocks">): number {
  return blocks.findLast(({ source }) => source !== null)?.source?.end ?? 0;
}
