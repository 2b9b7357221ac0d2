import type { IncomingMessage } from "node:http";
import { DomainError } from "../errors.ts";

/**
 * The whole body of a request. Reading stops as soon as it is too much: whoever sends it is answered while they still
 * send, and the connection stays open for the answer.
 * @throws DomainError payload_too_large, invalid_request when the sender breaks off
 */
export function readBody(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    let size = 0;
    // Listeners stay where they are: taking four away from each request costs more than what they do afterwards.
    let isOver = false;

    function onData(piece: Buffer): void {
      if (isOver) return;
      size += piece.length;
      if (size > maxBytes) giveUp(new DomainError("payload_too_large"));
      else pieces.push(piece);
    }
    function onEnd(): void {
      isOver = true;
      resolve(pieces.length === 1 ? (pieces[0] as Buffer) : Buffer.concat(pieces, size));
    }
    function onBroken(cause?: unknown): void {
      if (!isOver) giveUp(new DomainError("invalid_request", { cause }));
    }
    function giveUp(failure: DomainError): void {
      isOver = true;
      pieces.length = 0;
      request.pause();
      reject(failure);
    }

    if (request.destroyed) return onBroken();
    request.on("data", onData).on("end", onEnd).on("error", onBroken).on("close", onBroken);
  });
}
