import type { Response } from "express";

/** How much more of a refused body is taken off the wire, and for how long in milliseconds. */
const MAX_LEFTOVER_BYTES = 16 * 1024 * 1024;
const MAX_LEFTOVER_MS = 2000;

/**
 * Answers a request whose body nobody will read, then closes its connection. Closing while the sender still sends
 * would reset the connection and with it the answer they have not read yet; so the answer goes out whole and at once,
 * and what keeps coming is thrown away for a little while.
 */
export function endRefused(response: Response, body: Buffer): void {
  const { req: request } = response;
  response.setHeader("connection", "close");
  response.setHeader("content-length", body.length);
  response.write(body);
  let left = MAX_LEFTOVER_BYTES;
  const timer = setTimeout(end, MAX_LEFTOVER_MS);
  request.on("data", take).once("end", end).once("close", end).resume();

  function take(chunk: Buffer): void {
    left -= chunk.length;
    if (left < 0) end();
  }
  function end(): void {
    clearTimeout(timer);
    request.off("data", take);
    response.end();
  }
}
