import type { Socket } from "node:net";

const gathering = new WeakSet<Socket>();

/** Has all that a socket is given within this turn of the event loop leave in one write: the dearest part of a small statement. */
export function inOneWrite(socket: Socket): void {
  if (gathering.has(socket)) return;
  gathering.add(socket);
  socket.cork();
  setImmediate(() => {
    gathering.delete(socket);
    socket.uncork();
  });
}
