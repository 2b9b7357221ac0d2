import type { Request, RequestHandler, Response } from "express";
import { expect, test } from "vitest";
import { inTurn, orElse, under } from "./in-turn.ts";

/** What a handler was given, and with what it went on. */
function outcomeOf(handler: RequestHandler, path = "/"): Promise<unknown> {
  return new Promise((resolve) => {
    void handler({ path } as Request, {} as Response, (fault?: unknown) => resolve(fault ?? "next"));
  });
}

/** A handler that leaves its name and goes on. */
const noting =
  (notes: string[], name: string): RequestHandler =>
  (_request, _response, next) => {
    notes.push(name);
    next();
  };

const failing: RequestHandler = () => {
  throw new Error("at once");
};
const failingLater: RequestHandler = async () => {
  await Promise.resolve();
  throw new Error("later");
};

test("each handler begins when the one before goes on, and then the next handler of the application", async () => {
  const notes: string[] = [];
  expect(await outcomeOf(inTurn(noting(notes, "one"), noting(notes, "two")))).toBe("next");
  expect(notes).toEqual(["one", "two"]);
});

test.each([
  ["at once", failing],
  ["later", failingLater],
])("what a handler throws %s ends the row", async (message, handler) => {
  const notes: string[] = [];
  expect(await outcomeOf(inTurn(handler, noting(notes, "never")))).toEqual(new Error(message));
  expect(notes).toEqual([]);
});

test.each([
  ["at once", failing],
  ["later", failingLater],
])("what a handler throws %s is another's to answer", async (message, handler) => {
  const answered = orElse(handler, (fault, _request, _response, next) => next(`answered: ${String(fault)}`));
  expect(await outcomeOf(answered)).toBe(`answered: Error: ${message}`);
});

test.each([
  ["/api", true],
  ["/api/", true],
  ["/API/v1", true],
  ["/apiary", false],
  ["/", false],
  ["/v1/api", false],
])("%s is at or below /api: %s", async (path, isBelow) => {
  const notes: string[] = [];
  await outcomeOf(under(["/api"], noting(notes, "below")), path);
  expect(notes).toEqual(isBelow ? ["below"] : []);
});
