import { EventEmitter } from "node:events";
import { expect, test } from "vitest";
import { closeUntaken, type Receiver } from "./close-untaken.ts";

/** A process that is sent messages, and whether each connection handed to it was closed. */
function aReceiver() {
  const sent: unknown[][] = [];
  const closed: string[] = [];
  const receiver: Receiver = Object.assign(new EventEmitter(), {
    send: (...given: unknown[]) => sent.push(given) > 0,
  });
  closeUntaken(receiver);
  const connection = (name: string) => ({ close: () => void closed.push(name) });
  return { receiver, sent, closed, connection };
}

test("a connection that was handed over and never taken is closed with the process", () => {
  const { receiver, closed, connection } = aReceiver();
  receiver.send({ act: "newconn", seq: 1 }, connection("taken"));
  receiver.send({ act: "newconn", seq: 2 }, connection("untaken"));
  receiver.emit("internalMessage", { ack: 1 });
  expect(closed).toEqual([]);
  receiver.emit("exit", null, "SIGKILL");
  expect(closed).toEqual(["untaken"]);
});

test("what else is sent goes its way untouched", () => {
  const { receiver, sent, closed, connection } = aReceiver();
  const handle = connection("a port");
  receiver.send({ act: "online" });
  receiver.send({ seq: 3 }, handle);
  receiver.emit("exit", 0, null);
  expect(sent).toEqual([
    [{ act: "online" }, undefined],
    [{ seq: 3 }, handle],
  ]);
  expect(closed).toEqual([]);
});
