import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { clerkRemoval } from "./clerk-removal.ts";

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A stand-in for Clerk's backend API over real HTTP; it answers the first request with this status, others with 200. */
async function aClerk(status: number) {
  const asked: string[] = [];
  const started = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers.authorization}`);
    response.writeHead(asked.length === 1 ? status : 200, { location: "/elsewhere" }).end("{}");
  });
  server = started;
  await new Promise<void>((resolve) => started.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(started.address() as AddressInfo).port}/v1`;
  return { asked, remove: clerkRemoval("sk_test_1", url) };
}

test.each([200, 404])("a person is removed when Clerk answers %i", async (status) => {
  const { asked, remove } = await aClerk(status);
  await remove("user_ada");
  expect(asked).toEqual(["DELETE /v1/users/user_ada Bearer sk_test_1"]);
});

test.each([401, 429, 500])("Clerk answering %i is told as a failure", async (status) => {
  const { remove } = await aClerk(status);
  await expect(remove("user_ada")).rejects.toThrow(/^(Clerk answered \d+|fetch failed)$/);
});

test.each([302, 307])(
  "Clerk sending us elsewhere with %i is not followed, and told as a failure",
  async (status) => {
    const { asked, remove } = await aClerk(status);
    await expect(remove("user_ada")).rejects.toThrow("fetch failed");
    expect(asked).toHaveLength(1);
  },
);
