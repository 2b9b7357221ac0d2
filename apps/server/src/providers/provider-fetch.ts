import { ProviderFailure } from "./text-provider.ts";

/** Longest stream of one answer in bytes. A word of a few letters arrives in an event of some two hundred bytes. */
export const MAX_STREAM_BYTES = 4 * 1024 * 1024;

/**
 * `fetch` for one configured endpoint: it is not led to another address, which nobody configured and which may be inside
 * the network, and no answer is read beyond its bound, thoughts that are left out included.
 * The body fails with ProviderFailure `too_long`.
 */
export const providerFetch: typeof fetch = async (input, init) => {
  const response = await fetch(input, { ...init, redirect: "error" });
  if (response.body === null) return response;
  return new Response(response.body.pipeThrough(bounded(MAX_STREAM_BYTES)), response);
};

function bounded(bytes: number): TransformStream<Uint8Array, Uint8Array> {
  let left = bytes;
  return new TransformStream({
    transform(chunk, controller) {
      left -= chunk.length;
      if (left < 0) throw new ProviderFailure("too_long");
      controller.enqueue(chunk);
    },
  });
}
