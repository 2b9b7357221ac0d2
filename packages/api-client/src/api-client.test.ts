import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { createTRPCClient, TRPCClientError } from "@trpc/client";
import { expect, expectTypeOf, onTestFinished, test } from "vitest";
import {
  errorCodeOf,
  fieldSentencesOf,
  isUnauthenticated,
  requestIdOf,
  retryAfterSecondsOf,
} from "./api-error.ts";
import type { ApiInputs, ApiOutputs, AppRouter } from "./app-router.ts";
import { createApiClient } from "./create-api-client.ts";
import { ApiFailure, tableLink } from "./testing.ts";

test("every request carries a token that was asked for just then", async () => {
  const seen: (string | undefined)[] = [];
  const baseUrl = await answering((authorization) => seen.push(authorization));
  let handedOut = 0;
  const api = createApiClient({ baseUrl: `${baseUrl}/`, token: () => `token-${++handedOut}` });
  await api.chapter.list.query();
  await api.chapter.list.query();
  expect(seen).toEqual(["Bearer token-1", "Bearer token-2"]);
});

test("an address that no request could go to is refused at once, by what is wrong with it", () => {
  expect(() => createApiClient({ baseUrl: "localhost:8000" })).toThrow("must begin with http:// or https://");
  for (const baseUrl of ["", "http://localhost:8000", "HTTPS://example.com/"]) createApiClient({ baseUrl });
});

test("signed out, no authorization is sent", async () => {
  const seen: (string | undefined)[] = [];
  const baseUrl = await answering((authorization) => seen.push(authorization));
  await createApiClient({ baseUrl, token: () => Promise.resolve(null) }).chapter.list.query();
  expect(seen).toEqual([undefined]);
});

test("a failure is known by its name, its fields and its request", async () => {
  const api = createTRPCClient<AppRouter>({
    links: [
      tableLink({
        "business.create": () => {
          throw new ApiFailure("invalid_input", { name: "A business needs a name" });
        },
      }),
    ],
  });
  const error = await api.business.create.mutate({ name: "" }).catch((cause: unknown) => cause);
  expect(errorCodeOf(error)).toBe("invalid_input");
  expect(fieldSentencesOf(error)).toEqual({ name: "A business needs a name" });
  expect(requestIdOf(error)).toBe("request-of-a-test");
  expect(isUnauthenticated(error)).toBe(false);
});

test("a failure says how long to wait, where the server knows", () => {
  const limited = { message: "", code: -32_029, data: { error: "rate_limited", retryAfterSeconds: 17 } };
  expect(retryAfterSecondsOf(TRPCClientError.from({ error: limited }))).toBe(17);
  expect(retryAfterSecondsOf(new TRPCClientError("Failed to fetch"))).toBe(0);
});

test("what is not the server's answer has no code", () => {
  expect(errorCodeOf(new TRPCClientError("Failed to fetch"))).toBeUndefined();
  expect(errorCodeOf(new Error("other"))).toBeUndefined();
  expect(fieldSentencesOf(null)).toEqual({});
});

test.each([
  ["a call alone", (api: Api) => api.chapter.getSaved.query({ id: 1 })],
  ["calls that share a request", (api: Api) => api.business.list.query()],
])("a refusal by somebody between us and the server asks to sign in: %s", async (_, call) => {
  const baseUrl = await refusing(401, { detail: "Who is there?" });
  const error = await call(createApiClient({ baseUrl })).catch((cause: unknown) => cause);
  expect(errorCodeOf(error)).toBe("unauthenticated");
  expect(isUnauthenticated(error)).toBe(true);
});

test("any other answer of somebody between us has no code", async () => {
  const baseUrl = await refusing(502, { detail: "Nobody there" });
  const error = await createApiClient({ baseUrl })
    .business.list.query()
    .catch((cause: unknown) => cause);
  expect(errorCodeOf(error)).toBeUndefined();
});

test("a table answers the calls it knows, each by its own types", async () => {
  const api = createTRPCClient<AppRouter>({
    links: [tableLink({ "business.list": () => [], "business.remove": ({ id }) => ({ id }) })],
  });
  expect(await api.business.list.query()).toEqual([]);
  expect(await api.business.remove.mutate({ id: 7 })).toEqual({ id: 7 });
  const unknown = await api.user.me.query().catch((cause: unknown) => cause);
  expect(errorCodeOf(unknown)).toBe("not_found");
});

test("wrong input does not compile", () => {
  const api = createApiClient({ baseUrl: "http://127.0.0.1:9" });
  const neverCalled = () => {
    // @ts-expect-error a business needs a name
    void api.business.create.mutate({ description: "A café" });
    // @ts-expect-error there is no such level
    void api.personalization.changeDifficulty.mutate({ sessionId: "s", level: "expert" });
    // @ts-expect-error ids are numbers
    void api.business.get.query({ id: "7" });
    // @ts-expect-error a list is asked, not changed
    void api.business.list.mutate();
  };
  expectTypeOf(neverCalled).toBeFunction();
  expectTypeOf<ApiOutputs["business"]["list"][number]["name"]>().toEqualTypeOf<string>();
  expectTypeOf<ApiInputs["chapter"]["get"]>().toEqualTypeOf<{ slug: string }>();
});

type Api = ReturnType<typeof createApiClient>;

/** Something that refuses every call in words of its own. */
function refusing(status: number, body: unknown): Promise<string> {
  return listening((_, response) =>
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body)),
  );
}

/** A server that notes each Authorization header and answers every call with an empty list. */
function answering(note: (authorization: string | undefined) => void): Promise<string> {
  return listening((request, response) => {
    note(request.headers.authorization);
    response.setHeader("content-type", "application/json").end(JSON.stringify([{ result: { data: [] } }]));
  });
}

async function listening(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
