import { TRPCError } from "@trpc/server";
import { expect, test } from "vitest";
import { z } from "zod";
import { DomainError } from "../errors.ts";
import { describeFailure, namedFailure } from "./domain-errors.ts";

test("a named failure travels under its kind's code and keeps its sentence", () => {
  const named = namedFailure(
    new TRPCError({ code: "INTERNAL_SERVER_ERROR", cause: new DomainError("business_not_found") }),
  );
  expect(named.code).toBe("NOT_FOUND");
  expect(describeFailure(named)).toEqual({ code: "business_not_found", sentence: "Business not found" });
});

test("a failure nobody named says nothing about itself", () => {
  const error = new TRPCError({
    code: "INTERNAL_SERVER_ERROR",
    cause: new Error("password=hunter2 at /srv/secret.ts"),
  });
  expect(describeFailure(error)).toEqual({ code: "internal_error", sentence: "Internal Server Error" });
});

test.each(["ECONNREFUSED", "57P01", "53300", "08006", "40P01"])(
  "a database that is away (%s) is unavailable, not broken",
  (code) => {
    const cause = Object.assign(new Error("connect"), { code });
    expect(describeFailure(new TRPCError({ code: "INTERNAL_SERVER_ERROR", cause })).code).toBe(
      "service_unavailable",
    );
  },
);

test.each([
  "Connection terminated unexpectedly",
  "timeout exceeded when trying to connect",
  "timeout expired",
  "Query read timeout",
])("a driver that gave up (%s) means that the database is unavailable", (message) => {
  const error = new TRPCError({ code: "INTERNAL_SERVER_ERROR", cause: new Error(message) });
  expect(describeFailure(error).code).toBe("service_unavailable");
});

test("faults of input are told field by field", () => {
  const { error } = z
    .object({ name: z.string(), patch: z.object({ size: z.int() }) })
    .safeParse({ patch: { size: "x" } });
  const failure = describeFailure(new TRPCError({ code: "BAD_REQUEST", cause: error }));
  expect(failure.code).toBe("invalid_input");
  expect(Object.keys(failure.fields ?? {}).toSorted()).toEqual(["name", "patch.size"]);
});
