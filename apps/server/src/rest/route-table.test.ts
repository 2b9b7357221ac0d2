import { expect, test } from "vitest";
import { defineRoute, type Route } from "./route.ts";
import { createRouteTable } from "./route-table.ts";

function aRoute(method: Route["method"], path: string, aliases: string[] = []): Route {
  return defineRoute({
    method,
    path,
    aliases,
    tag: "test",
    summary: `${method} ${path}`,
    access: "anyone",
    dialect: "growthManager",
    call: async () => null,
  });
}

const find = createRouteTable([
  aRoute("GET", "/v1/users/{user_id}"),
  aRoute("GET", "/v1/users/me"),
  aRoute("POST", "/v1/users/"),
  aRoute("GET", "/v1/users/"),
  aRoute("DELETE", "/v1/session/{session_id}", ["/session/{session_id}"]),
]);
const summaryAt = (path: string) => [...(find(path)?.byMethod.values() ?? [])].map(({ summary }) => summary);

test("both spellings of a trailing slash reach the same routes", () => {
  expect(summaryAt("/v1/users")).toEqual(["POST /v1/users/", "GET /v1/users/"]);
  expect(summaryAt("/v1/users/")).toEqual(summaryAt("/v1/users"));
});

test("a literal segment wins over a named one", () => {
  expect(summaryAt("/v1/users/me")).toEqual(["GET /v1/users/me"]);
  expect(find("/v1/users/you")?.params).toEqual({ user_id: "you" });
});

test("an alias reaches its route", () => {
  expect(summaryAt("/session/1")).toEqual(["DELETE /v1/session/{session_id}"]);
});

test.each(["/", "//v1/users", "/v1//users", "/v1/users/a/b", "/v1/session/", "/v1/users//"])(
  "%s is no route",
  (path) => {
    expect(find(path)).toBeUndefined();
  },
);

test("named parts are percent-decoded, and a broken encoding is an error of its own kind", () => {
  expect(find("/v1/session/a%2Fb%20%C3%A9")?.params).toEqual({ session_id: "a/b é" });
  expect(find("/v1/session/__proto__")?.params.session_id).toBe("__proto__");
  expect(() => find("/v1/session/%E0%A4%A")).toThrow(URIError);
});
