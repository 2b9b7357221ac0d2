import type { Command } from "ioredis";
import type { RedisClient } from "./redis.ts";

/** How long a reply is waited for, in milliseconds. A frozen Redis keeps its connection open and says nothing. */
const LATE_MS = 250;

/** For how long nothing is asked after a reply was late; then it is tried again. In milliseconds. */
const REST_MS = 1000;

/** What is used of a client; those of tests do as well. */
type Sender = Pick<RedisClient, "status"> & { sendCommand(command: Command, ...rest: unknown[]): unknown };

/**
 * Has a client give up on a reply that is late, and for a second then refuse every command at once: a request asks
 * several one after the other, and would wait for each of them. What a client says while it connects is left alone.
 */
export function refuseWhileStuck(client: RedisClient): void {
  const sender = client as unknown as Sender;
  const send = sender.sendCommand;
  let restsUntil = 0;

  /** Given up one turn later: after work of ours that held up the timer, a reply may be there and not read yet. */
  function giveUpLater(command: Command): void {
    setImmediate(() => {
      if (command.isResolved) return;
      restsUntil = performance.now() + REST_MS;
      command.reject(new Error("Redis did not answer in time"));
    });
  }

  sender.sendCommand = (command, ...rest) => {
    if (sender.status !== "ready") return send.call(sender, command, ...rest);
    if (performance.now() < restsUntil) {
      command.reject(new Error("Redis did not answer in time a moment ago"));
      return command.promise;
    }
    const timer = setTimeout(giveUpLater, LATE_MS, command);
    const stop = () => clearTimeout(timer);
    command.promise.then(stop, stop);
    return send.call(sender, command, ...rest);
  };
}
