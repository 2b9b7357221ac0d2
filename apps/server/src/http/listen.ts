import { createServer, type RequestListener, type Server, type ServerOptions } from "node:http";
import type { Express } from "express";
import { bornForExpress } from "./born-for-express.ts";
import { followResponses } from "./open-responses.ts";
import { answerUnreadable, onlyWithHost } from "./unreadable.ts";

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
  const server = createServer({ ...limits, requireHostHeader: false, ...other }, onlyWithHost(answer));
  answerUnreadable(server);
  return server;
}

/** The same for an Express application, whose requests it makes as Express wants them. */
export function openAppServer(app: Express): Server {
  return openServer(app, bornForExpress(app));
}

/** Turns of the event loop without a new connection before those at the door are all in, and turns it may take. */
const QUIET_TURNS = 3;
const MOST_TURNS = 2000;

/**
 * Lets what is at the door come in: a turn of the event loop takes one connection, which is read in a later one.
 * Closing before that would reset connections whose requests had arrived.
 */
async function arrivedAreRead(server: Server): Promise<void> {
  let quiet = 0;
  const onConnection = () => void (quiet = 0);
  server.on("connection", onConnection);
  for (let turn = 0; quiet < QUIET_TURNS && turn < MOST_TURNS; turn += 1, quiet += 1) {
    await new Promise((resolve) => setImmediate(resolve));
  }
  server.off("connection", onConnection);
}

/** How long requests under way may take to finish once the server is told to stop. */
const GRACE_MS = 5000;

/**
 * Starts listening. The returned function stops it: no new requests, those under way are finished, streams are left
 * for another server to go on with, then every connection is closed.
 * @throws the socket's error, e.g. with code EADDRINUSE
 */
export async function listen(
  server: Server,
  { host, port }: { host: string; port: number },
): Promise<() => Promise<void>> {
  const responses = followResponses(server);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
  return async () => {
    await arrivedAreRead(server);
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    responses.drain();
    server.closeIdleConnections();
    const late = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    await responses.none();
    // Those on which nothing was ever asked are not idle in Node's eyes, and would be waited for.
    server.closeAllConnections();
    await closed;
    clearTimeout(late);
  };
}
