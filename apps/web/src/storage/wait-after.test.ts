import type { ErrorCode } from "@growth-guide/contract";
import { TRPCClientError } from "@trpc/client";
import { expect, test } from "vitest";
import { waitAfter } from "./wait-after.ts";

const answer = (error: ErrorCode, retryAfterSeconds?: number) =>
  TRPCClientError.from({
    error: { message: "", code: -32_603, data: { error, retryAfterSeconds } },
  } as never);

test("the wait doubles with each failure in a row, up to half a minute", () => {
  const waits = [1, 2, 3, 4, 5, 6, 2_000].map((failures) => waitAfter(new Error("no answer"), failures));
  expect(waits).toEqual([2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
});

test("who asks for more patience is given it", () => {
  expect(waitAfter(answer("rate_limited", 45), 1)).toBe(45_000);
  expect(waitAfter(answer("service_unavailable", 2), 3)).toBe(8_000);
});

test.each([
  "invalid_input",
  "version_conflict",
  "strategy_approved",
  "not_authorized",
  "token_expired",
  "content_not_found",
  "payload_too_large",
  "internal_error",
] as const)("a refusal (%s) is final", (code) => {
  expect(waitAfter(answer(code), 1)).toBeUndefined();
});
