import { Command } from "ioredis";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { RedisClient } from "./redis.ts";
import { refuseWhileStuck } from "./refuse-while-stuck.ts";

beforeEach(() => vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setImmediate", "performance"] }));
afterEach(() => vi.useRealTimers());

/** A client that keeps what it is to send, and whose Redis says nothing by itself. */
function aSilentClient(status = "ready") {
  const sent: Command[] = [];
  const client = { status, sendCommand: (command: Command) => (sent.push(command), command.promise) };
  refuseWhileStuck(client as unknown as RedisClient);
  const ask = () => {
    const command = new Command("get", ["key"]);
    void client.sendCommand(command);
    return command.promise.then(
      (reply) => reply as unknown,
      (error: Error) => error.message,
    );
  };
  return { sent, ask };
}

test("a reply in time is the answer", async () => {
  const { sent, ask } = aSilentClient();
  const reply = ask();
  await vi.advanceTimersByTimeAsync(200);
  sent[0]?.resolve("value");
  expect(await reply).toBe("value");
  expect(vi.getTimerCount()).toBe(0);
});

test("one that is late is given up, and nothing more is asked for a second", async () => {
  const { sent, ask } = aSilentClient();
  const late = ask();
  await vi.advanceTimersByTimeAsync(251);
  expect(await late).toBe("Redis did not answer in time");
  expect(await ask()).toBe("Redis did not answer in time a moment ago");
  expect(sent).toHaveLength(1);

  await vi.advanceTimersByTimeAsync(1001);
  const again = ask();
  sent[1]?.resolve("value");
  expect(await again).toBe("value");
});

test("a reply that came while this process was busy counts, though the time is over when it is read", async () => {
  const { sent, ask } = aSilentClient();
  const reply = ask();
  vi.advanceTimersByTime(250);
  sent[0]?.resolve("value");
  await vi.advanceTimersByTimeAsync(10);
  expect(await reply).toBe("value");
  void ask();
  expect(sent).toHaveLength(2);
});

test("what is said while it connects is not watched", async () => {
  const { sent, ask } = aSilentClient("connect");
  const reply = ask();
  await vi.advanceTimersByTimeAsync(5000);
  sent[0]?.resolve("value");
  expect(await reply).toBe("value");
});
