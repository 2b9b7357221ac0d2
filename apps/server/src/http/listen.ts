import { createServer, type RequestListener, type Server, type ServerOptions } from "node:http";

/** What keeps slow clients from holding connections, in milliseconds, and headers from filling memory, in bytes. */
const limits = {
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
  maxHeaderSize: 16 * 1024,
} satisfies ServerOptions;

/** A server that does not wait for ever; other limits than its own only where a test has no time. */
export function openServer(answer: RequestListener, other: ServerOptions = {}): Server {
  return createServer({ ...limits, ...other }, answer);
}

/** How long requests under way may take to finish once the server is told to stop. */
const GRACE_MS = 5000;

/**
 * Starts listening. The returned function stops it: no new requests, those under way are finished, then every
 * connection is closed.
 * @throws the socket's error, e.g. with code EADDRINUSE
 */
export async function listen(
  server: Server,
  { host, port }: { host: string; port: number },
): Promise<() => Promise<void>> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
  return () =>
    new Promise((resolve) => {
      const force = setTimeout(() => server.closeAllConnections(), GRACE_MS);
      server.close(() => {
        clearTimeout(force);
        resolve();
      });
      server.closeIdleConnections();
    });
}
