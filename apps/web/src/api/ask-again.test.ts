import { TRPCClientError } from "@trpc/client";
import { expect, test } from "vitest";
import { askEvery } from "./ask-again.ts";

const failure = (error: string) =>
  TRPCClientError.from({ error: { message: "No", code: -32_001, data: { error } } } as never);

test("what is being written is asked for until the sign-in is refused: that would ask to sign in every time", () => {
  const interval = (error: unknown) => askEvery(2000)({ state: { error } });
  expect(interval(null)).toBe(2000);
  expect(interval(failure("service_unavailable"))).toBe(2000);
  expect(interval(failure("token_expired"))).toBe(false);
});
