import type { AppRouter } from "@growth-guide/api-client";
import { ApiFailure, tableLink } from "@growth-guide/api-client/testing";
import type { ErrorCode } from "@growth-guide/contract";
import { createTRPCClient } from "@trpc/client";
import { expect, test } from "vitest";
import { retryWithFreshToken } from "./retry-with-fresh-token.ts";

test("an expired token is replaced once and the person notices nothing", async () => {
  const { api, log } = apiRefusing(1);
  expect(await api.business.list.query()).toEqual([]);
  expect(log).toEqual(["asked", "forgot the token", "asked"]);
});

test("a token refused twice asks for a new sign-in and still tells the caller", async () => {
  const { api, log } = apiRefusing(2);
  await expect(api.business.list.query()).rejects.toThrow("Token has expired");
  expect(log).toEqual(["asked", "forgot the token", "asked", "must sign in"]);
});

test("after the account was deleted no new token is fetched, which would begin another account", async () => {
  const { api, log } = apiRefusing(1, "account_deleted");
  await expect(api.business.list.query()).rejects.toThrow("This account was deleted");
  expect(log).toEqual(["asked", "must sign in"]);
});

/** An API whose first answers refuse the token, and what happened in order. */
function apiRefusing(times: number, code: ErrorCode = "token_expired") {
  const log: string[] = [];
  const answers = tableLink({
    "business.list": () => {
      log.push("asked");
      if (log.filter((entry) => entry === "asked").length <= times) throw new ApiFailure(code);
      return [];
    },
  });
  const retry = retryWithFreshToken({
    forgetToken: () => log.push("forgot the token"),
    onRefused: () => log.push("must sign in"),
  });
  return { api: createTRPCClient<AppRouter>({ links: [retry, answers] }), log };
}
