import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { clerkProfiles } from "./clerk-profile.ts";

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A stand-in for Clerk's backend API over real HTTP. */
async function aClerk(listener: RequestListener): Promise<string> {
  const started = createServer(listener);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}/v1`;
}

test("the primary address is the person's, and the secret key is shown to Clerk", async () => {
  const asked: string[] = [];
  const url = await aClerk((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers.authorization}`);
    response.end(
      JSON.stringify({
        first_name: "Ada",
        last_name: null,
        primary_email_address_id: "idn_2",
        email_addresses: [
          { id: "idn_1", email_address: "old@example.com" },
          { id: "idn_2", email_address: "ada@example.com" },
        ],
      }),
    );
  });
  expect(await clerkProfiles("sk_test_1", url)("user_ada")).toEqual({
    email: "ada@example.com",
    firstName: "Ada",
    lastName: null,
  });
  expect(asked).toEqual(["GET /v1/users/user_ada Bearer sk_test_1"]);
});

test.each([
  ["refuses", 401, "{}"],
  ["knows nobody", 404, "{}"],
  ["answers nonsense", 200, "<html>"],
])("when Clerk %s, there is no profile and no failure", async (_case, status, body) => {
  const url = await aClerk((_request, response) => {
    response.writeHead(status).end(body);
  });
  expect(await clerkProfiles("sk_test_1", url)("user_ada")).toBeNull();
});

test.each([302, 307])("when Clerk sends us elsewhere with %i, we do not go", async (status) => {
  const asked: (string | undefined)[] = [];
  const profile = JSON.stringify({ first_name: "Eve", last_name: null, email_addresses: [] });
  const url = await aClerk((request, response) => {
    asked.push(request.url);
    response.writeHead(asked.length === 1 ? status : 200, { location: "/elsewhere" }).end(profile);
  });
  expect(await clerkProfiles("sk_test_1", url)("user_ada")).toBeNull();
  expect(asked).toEqual(["/v1/users/user_ada"]);
});
