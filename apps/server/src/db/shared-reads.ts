import type pg from "pg";
import { inOneWrite } from "./in-one-write.ts";
import { socketOf } from "./socket-of.ts";

/** Connections that the reads of all requests share; PostgreSQL works one statement of each at a time. */
export const SHARED_CONNECTIONS = 2;

/** Statements under way on one connection at most: about as many as it answers in ten milliseconds. */
const MAX_UNDER_WAY = 200;

/** A connection that has not answered for so many milliseconds gets nothing more until it does. */
const STUCK_MS = 50;

/** Runs single reads for everybody at once. */
export type SharedReads = {
  /** The answer; undefined when every connection has enough to do, or gets on too slowly: the read belongs elsewhere. */
  query(text: string, values: readonly unknown[]): Promise<pg.QueryResult> | undefined;
  close(): Promise<void>;
};

type Connection = {
  client: pg.Client;
  ready: Promise<unknown>;
  underWay: number;
  /** When it was last seen to get on. */
  progressAt: number;
};

/**
 * Sends reads one behind the other down a few connections without waiting for the answers between them (PostgreSQL's
 * pipeline mode): many statements share a packet each way, where a connection of its own for each costs two. Each is
 * still a transaction of its own and fails by itself. Connections are made when they are first needed, and anew after
 * they broke.
 * @source https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-PIPELINING
 */
export function openSharedReads(createClient: () => pg.Client): SharedReads {
  const connections: Connection[] = [];

  function open(): Connection {
    const client = createClient();
    const connection = { client, ready: client.connect(), underWay: 0, progressAt: 0 };
    const drop = () => {
      const at = connections.indexOf(connection);
      if (at >= 0) connections.splice(at, 1);
    };
    client.once("end", drop).once("error", drop);
    connection.ready.catch(drop);
    connections.push(connection);
    return connection;
  }

  /** An idle one, else a new one, else the least busy of those that get on. */
  function choose(now: number): Connection | undefined {
    let best: Connection | undefined;
    for (const connection of connections) {
      const isStuck = connection.underWay > 0 && now - connection.progressAt > STUCK_MS;
      if (!isStuck && (best === undefined || connection.underWay < best.underWay)) best = connection;
    }
    if (best?.underWay !== 0 && connections.length < SHARED_CONNECTIONS) return open();
    return best !== undefined && best.underWay < MAX_UNDER_WAY ? best : undefined;
  }

  async function ask(connection: Connection, text: string, values: readonly unknown[]) {
    try {
      await connection.ready;
      inOneWrite(socketOf(connection.client));
      return await connection.client.query(text, values as unknown[]);
    } finally {
      connection.underWay -= 1;
      connection.progressAt = performance.now();
    }
  }

  return {
    query(text, values) {
      const now = performance.now();
      const connection = choose(now);
      if (connection === undefined) return undefined;
      if (connection.underWay === 0) connection.progressAt = now;
      connection.underWay += 1;
      return ask(connection, text, values);
    },
    async close() {
      await Promise.allSettled(connections.map(({ client }) => client.end()));
    },
  };
}
