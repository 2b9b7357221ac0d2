import type { Server } from "node:http";

/** Time limits in milliseconds that keep slow clients from holding connections. */
const limits = { headersTimeout: 10_000, requestTimeout: 20_000, keepAliveTimeout: 5_000 };

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
  Object.assign(server, limits);
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
