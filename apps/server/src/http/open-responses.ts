import type { IncomingMessage, Server, ServerResponse } from "node:http";

/** How long a reader whose stream we end shall wait before coming back, in milliseconds: another server is there. */
const RECONNECT_MS = 1000;

/** The answers a server has under way. */
export type OpenResponses = {
  /** From now on every answer is the last of its connection, and readers of streams are told to come back. */
  drain(): void;
  /** Resolves when nothing is under way any more. To be asked once, after `drain`. */
  none(): Promise<void>;
};

/** Follows every answer of a server, from before it reaches any handler. */
export function followResponses(server: Server): OpenResponses {
  const open = new Set<ServerResponse>();
  let draining = false;
  let whenNone: (() => void) | undefined;

  server.prependListener("request", (_request: IncomingMessage, response: ServerResponse) => {
    open.add(response);
    if (draining) response.setHeader("connection", "close");
    response.once("close", () => {
      open.delete(response);
      if (open.size === 0) whenNone?.();
    });
  });

  return {
    drain() {
      draining = true;
      for (const response of open) {
        if (!response.headersSent) response.setHeader("connection", "close");
        else if (isEventStream(response)) endStream(response);
      }
    },
    none: () => new Promise((resolve) => (open.size === 0 ? resolve() : (whenNone = resolve))),
  };
}

function isEventStream(response: ServerResponse): boolean {
  return String(response.getHeader("content-type")).startsWith("text/event-stream");
}

/**
 * Breaks a stream off instead of finishing it: to its reader a finished one would be whole, and the work behind it is
 * stopped as for any reader who is gone. What was begun of an event counts for nothing to the reader, and we only ever
 * stand at the beginning of a line.
 */
function endStream(response: ServerResponse): void {
  response.write(`retry: ${RECONNECT_MS}\n`, () => response.destroy());
}
