import { expect, test } from "vitest";
import type { Db } from "./database.ts";
import { readsOfReplica } from "./reads.ts";
import { rememberWrites } from "./recent-writes.ts";

// Handles that would fail if anything were asked of them: choosing one costs no round trip.
const primary = {} as Db;
const replica = {} as Db;

function someReads({ isFresh = true, ms = 1000 } = {}) {
  let fresh = isFresh;
  const watch = { isFresh: () => fresh, doubt: () => void (fresh = false) };
  return readsOfReplica(primary, replica, { watch, writes: rememberWrites(ms) });
}

test("whoever wrote nothing reads from a fresh replica, without a question to either database", async () => {
  expect(await someReads().handleFor("ada")).toBe(replica);
});

test("whoever wrote reads from the primary, and nobody else does", async () => {
  const reads = someReads();
  await reads.wrote("ada");
  expect(await reads.handleFor("ada")).toBe(primary);
  expect(await reads.handleFor("grace")).toBe(replica);
});

test("nobody reads from a replica that is behind, or has failed", async () => {
  expect(await someReads({ isFresh: false }).handleFor("ada")).toBe(primary);
  const reads = someReads();
  reads.failed();
  expect(await reads.handleFor("ada")).toBe(primary);
});
