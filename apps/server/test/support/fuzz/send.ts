import { Agent, type IncomingMessage, request as httpRequest } from "node:http";
import type { FuzzRequest } from "./requests.ts";

/** An answer, or that there was none in time. */
export type FuzzAnswer = { status: number; type: string; text: string };

/** A chapter has seconds of a processor of its own, which a busy machine takes its time to give. */
const PATIENCE_MS = 60_000;
/** Of a stream or a file this much is looked at. */
const ENOUGH_BYTES = 64 * 1024;

const agent = new Agent({ keepAlive: true, maxSockets: 16 });

/**
 * Sends a request just as it is, paths and headers unchanged; "unsendable" when HTTP has no way to write it.
 * A connection cut instead of an answer, and an answer that does not come, are failures.
 */
export function send(base: string, sent: FuzzRequest): Promise<FuzzAnswer | "unsendable"> {
  const { method, path, headers, body } = sent;
  const { hostname, port } = new URL(base);
  // Node says how long a body is only where one is usual.
  const length = body === null ? {} : { "content-length": Buffer.byteLength(body) };
  const all = { host: "localhost", ...length, ...headers };
  return new Promise((resolve, reject) => {
    let request: ReturnType<typeof httpRequest>;
    try {
      request = httpRequest({ agent, hostname, port, method, path, headers: all });
    } catch {
      return resolve("unsendable");
    }
    const timer = setTimeout(() => request.destroy(new Error("no answer in a minute")), PATIENCE_MS);
    request.on("error", (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      // A connection that is closed just when it is used again has seen nothing of the request.
      if (request.reusedSocket && error.code === "ECONNRESET") resolve(send(base, sent));
      else reject(error);
    });
    request.on("response", (response) => {
      void beginningOf(response)
        .then((text) => resolve(toAnswer(response, text)), reject)
        .finally(() => clearTimeout(timer));
    });
    request.end(body ?? undefined);
  });
}

/** The answer's text; of a stream or a long file only how it begins, and then the connection is closed. */
async function beginningOf(response: IncomingMessage): Promise<string> {
  const isStream = response.headers["content-type"]?.startsWith("text/event-stream");
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (isStream || size > ENOUGH_BYTES) break;
  }
  return Buffer.concat(chunks).toString("utf8");
}

function toAnswer({ statusCode = 0, headers }: IncomingMessage, text: string): FuzzAnswer {
  return { status: statusCode, type: headers["content-type"] ?? "", text };
}
