import { EventEmitter } from "node:events";
import type { Response } from "express";
import { expect, test } from "vitest";
import { addressOf, whenGone } from "./caller.ts";

test.each([
  ["203.0.113.7", "203.0.113.7"],
  ["::ffff:203.0.113.7", "203.0.113.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:DB8:1:2::9", "2001:db8:1:2::/64"],
  ["2001:0db8::1", "2001:db8:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ["::203.0.113.7", "0:0:0:0::/64"],
])("%s counts as %s", (ip, address) => {
  expect(addressOf({ ip })).toBe(address);
});

test("a socket that is already closed has no address", () => {
  expect(addressOf({ ip: undefined })).toBe("");
});

test.each([
  [false, true],
  [true, false],
])("a connection closed with its answer written (%s) is a client gone: %s", (writableFinished, gone) => {
  const response = Object.assign(new EventEmitter(), { writableFinished });
  const signal = whenGone(response as unknown as Response);
  expect(signal.aborted).toBe(false);
  response.emit("close");
  expect(signal.aborted).toBe(gone);
});
