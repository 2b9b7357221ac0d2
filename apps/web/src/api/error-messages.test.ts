import { errorKinds, isErrorCode } from "@growth-guide/contract";
import { ApiFailure, tableLink } from "@growth-guide/api-client/testing";
import type { AppRouter } from "@growth-guide/api-client";
import { createTRPCClient } from "@trpc/client";
import { expect, test } from "vitest";
import { messageFor } from "./error-messages.ts";

test.each(Object.keys(errorKinds).filter(isErrorCode))("%s is told in a whole sentence", async (code) => {
  const api = createTRPCClient<AppRouter>({
    links: [
      tableLink({
        "business.list": () => {
          throw new ApiFailure(code);
        },
      }),
    ],
  });
  const error = await api.business.list.query().catch((cause: unknown) => cause);
  expect(messageFor(error)).toMatch(/^[A-Z].*\.$/);
});

test("no answer is told as such, never as the exception's text", () => {
  expect(messageFor(new TypeError("Failed to fetch"))).toContain("did not answer");
});
