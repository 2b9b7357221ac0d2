import { expect, test } from "vitest";
import { callerOf } from "./caller.ts";
import type { Context } from "./context.ts";
import type { Middleware, Procedure } from "./run-procedure.ts";

/** A procedure that answers with what it was called with. */
function aProcedure(type: "query" | "mutation" = "query"): Procedure {
  const answer: Middleware = async ({ path, type: asked, ctx: { requestId }, getRawInput }) => ({
    ok: true,
    data: { path, type: asked, requestId, input: await getRawInput() },
  });
  return { _def: { type, middlewares: [answer] } };
}

type Calls = Record<string, Record<string, (input?: unknown) => Promise<unknown>>>;
const ctxOf = (requestId: string) => ({ requestId }) as Context;

test("a call reaches the procedure of its name, with its input and the context it is bound to", async () => {
  const caller = callerOf<Calls>({ "cup.fill": aProcedure("mutation"), "cup.find": aProcedure() });
  const [ada, bob] = [caller(ctxOf("ada")), caller(ctxOf("bob"))];
  expect(await ada.cup?.fill?.({ with: "tea" })).toEqual({
    path: "cup.fill",
    type: "mutation",
    requestId: "ada",
    input: { with: "tea" },
  });
  expect(await bob.cup?.find?.()).toMatchObject({ path: "cup.find", type: "query", requestId: "bob" });
});

test.each(["cup", "cup.fill.again"])("a router whose procedure is called %s is refused", (name) => {
  expect(() => callerOf({ [name]: aProcedure() })).toThrow("is not a name of two parts");
});
