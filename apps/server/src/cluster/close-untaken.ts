import type { EventEmitter } from "node:events";

type Closable = { close(): void };

/** What Node says between processes that share a port: a connection by its number, and that it was taken or sent back. */
type Word = { act?: string; seq?: number; ack?: number };

/** The part of a process started by `cluster` through which connections are handed over. */
export type Receiver = EventEmitter & {
  send(message: Word, handle?: Closable, ...rest: never[]): boolean;
};

/**
 * Closes the connections that a process was handed and died before it took. Node keeps them open for its answer, so that
 * whoever asked on one would wait for ever; closed, they ask again.
 */
export function closeUntaken(receiver: Receiver): void {
  const untaken = new Map<number, Closable>();
  const send = receiver.send.bind(receiver);
  receiver.send = (message, handle, ...rest) => {
    if (message.act === "newconn" && message.seq !== undefined && handle !== undefined) {
      untaken.set(message.seq, handle);
    }
    return send(message, handle, ...rest);
  };
  receiver.on("internalMessage", ({ ack }: Word) => {
    if (ack !== undefined) untaken.delete(ack);
  });
  receiver.once("exit", () => {
    for (const handle of untaken.values()) handle.close();
    untaken.clear();
  });
}
