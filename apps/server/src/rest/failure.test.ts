import { TRPCError } from "@trpc/server";
import { expect, test } from "vitest";
import { DomainError } from "../errors.ts";
import { answerOf, isOurFault } from "./failure.ts";

const REQUEST_ID = "req_1";

test("a named failure answers with its status, its code and its sentence", () => {
  const cause = new DomainError("business_not_found");
  for (const thrown of [cause, new TRPCError({ code: "NOT_FOUND", cause })]) {
    expect(answerOf(thrown, REQUEST_ID)).toEqual({
      status: 404,
      body: { detail: "Business not found", error: "business_not_found" },
      headers: {},
    });
    expect(isOurFault(thrown)).toBe(false);
  }
});

test("a failure nobody named is a 500 with a request id, and nothing of itself", () => {
  const thrown = new Error("duplicate key value violates unique constraint");
  expect(answerOf(thrown, REQUEST_ID)).toEqual({
    status: 500,
    body: { detail: "Internal Server Error", error: "internal_error", request_id: REQUEST_ID },
    headers: {},
  });
  expect(isOurFault(thrown)).toBe(true);
});

test.each([
  [new DomainError("unauthenticated"), 401, { "www-authenticate": "Bearer" }],
  [new DomainError("service_unavailable"), 503, { "retry-after": "2" }],
  [new DomainError("payload_too_large"), 413, { connection: "close" }],
])("%s brings the headers of its kind", (thrown, status, headers) => {
  expect(answerOf(thrown, REQUEST_ID)).toMatchObject({ status, headers });
});

test.each([
  [new URIError("URI malformed"), 400],
  [Object.assign(new Error("too large"), { status: 413, type: "entity.too.large" }), 413],
  [Object.assign(new Error("unsupported encoding"), { status: 415 }), 400],
])("what the web framework refuses is the client's fault: %s", (thrown, status) => {
  expect(answerOf(thrown, REQUEST_ID).status).toBe(status);
});
