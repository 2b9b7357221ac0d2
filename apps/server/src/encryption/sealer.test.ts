import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { createSealer, isSealed, UnreadableError } from "./sealer.ts";

const [old, current] = [randomBytes(32), randomBytes(32)];
const sealer = createSealer({ current, previous: [] });
const place = ["social_accounts", 7, "linkedin", "li_1", "access_token"] as const;

test.each(["", "a token", "Zürich ☕ 漢字", "x".repeat(100_000)])(
  "a text comes back as it was (%#)",
  (text) => {
    const sealed = sealer.seal(text, place);
    expect(sealer.open(sealed, place)).toBe(text);
    expect(isSealed(sealed)).toBe(true);
  },
);

test("what is sealed shows nothing of its text, and never looks the same twice", () => {
  const sealed = [1, 2, 3].map(() => sealer.seal("a secret token", place).toString("latin1"));
  expect(new Set(sealed).size).toBe(3);
  for (const bytes of sealed) expect(bytes).not.toContain("secret");
});

test("it opens nowhere but in its place", () => {
  const sealed = sealer.seal("a token", place);
  const others = [
    ["social_accounts", 8, "linkedin", "li_1", "access_token"],
    ["social_accounts", 7, "twitter", "li_1", "access_token"],
    ["social_accounts", 7, "linkedin", "li_2", "access_token"],
    ["social_accounts", 7, "linkedin", "li_1", "refresh_token"],
    ["social_accounts", "7", "linkedin", "li_1", "access_token"],
    ["social_accounts", 7, "linkedin", "li_1access_token"],
    [],
  ];
  for (const other of others) expect(() => sealer.open(sealed, other)).toThrow(UnreadableError);
});

test("a single changed bit anywhere, or bytes missing, make it unreadable", () => {
  const sealed = sealer.seal("a token", place);
  for (let at = 0; at < sealed.length; at += 1) {
    const changed = Buffer.from(sealed);
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
    expect(() => sealer.open(changed, place), String(at)).toThrow(UnreadableError);
    expect(() => sealer.open(sealed.subarray(0, at), place), String(at)).toThrow(UnreadableError);
  }
});

test("an earlier key still reads and no longer seals", () => {
  const before = createSealer({ current: old, previous: [] }).seal("a token", place);
  const now = createSealer({ current, previous: [old] });
  expect(now.open(before, place)).toBe("a token");
  expect(now.seal("a token", place).subarray(0, 5)).toEqual(now.mark);
  expect(before.subarray(0, 5)).not.toEqual(now.mark);
  expect(() => sealer.open(before, place)).toThrow("a key that is not configured");
});
