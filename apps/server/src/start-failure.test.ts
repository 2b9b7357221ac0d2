import { expect, test } from "vitest";
import { explainStartFailure } from "./start-failure.ts";

const systemError = (message: string, members: object) => Object.assign(new Error(message), members);

test.each([
  [
    systemError("listen", { code: "EADDRNOTAVAIL", syscall: "listen" }),
    /HOST names no address of this machine/,
  ],
  [
    systemError("getaddrinfo ENOTFOUND db.example", { code: "ENOTFOUND", hostname: "db.example" }),
    /nobody knows the host db\.example.*DATABASE_URL.*HOST/,
  ],
  [
    systemError("getaddrinfo EAI_AGAIN db.example", { code: "EAI_AGAIN", hostname: "db.example" }),
    /nobody knows the host db\.example/,
  ],
  [systemError("connect", { code: "ECONNREFUSED" }), /the database at DATABASE_URL does not answer/],
  [systemError("connect", { code: "ETIMEDOUT" }), /the database at DATABASE_URL does not answer/],
  [
    systemError("connect", { code: "ENOENT", syscall: "connect" }),
    /the database at DATABASE_URL does not answer/,
  ],
  [new Error("Connection terminated unexpectedly"), /the database at DATABASE_URL does not answer/],
  [new Error("timeout expired"), /the database at DATABASE_URL does not answer/],
  [systemError("newer", { code: "NEWER_DATABASE" }), /of a newer version/],
  [
    systemError("unsupported startup parameter: statement_timeout", { code: "08P01", severity: "FATAL" }),
    /Set DATABASE_POOLER=transaction/,
  ],
  [
    systemError("permission denied for schema public", { code: "42501", severity: "ERROR" }),
    /the database says: permission denied for schema public/,
  ],
])("%s is one sentence", (error, sentence) => {
  const told = explainStartFailure(error);
  expect(told).toMatch(/^Growth Guide could not start: .*\.$/);
  expect(told).toMatch(sentence);
});

test("what nobody foresaw is told with its place", () => {
  expect(explainStartFailure(new TypeError("x is not a function"))).toMatch(/start-failure\.test\.ts/);
});
