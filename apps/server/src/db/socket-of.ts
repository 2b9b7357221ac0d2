import type { Socket } from "node:net";
import type pg from "pg";

/** The socket under a client, of which pg's types say nothing. */
export function socketOf(client: pg.Client): Socket {
  return (client as unknown as { connection: { stream: Socket } }).connection.stream;
}
