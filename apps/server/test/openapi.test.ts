/** The OpenAPI document: complete, sound by itself, and true of the server that hands it out. */
import { beforeAll, describe, expect, test } from "vitest";
import { startServer } from "./support/start-server.ts";

const server = startServer();

type Operation = {
  operationId?: string;
  summary?: string;
  security?: Record<string, string[]>[];
  parameters?: { name: string; in: string; required?: boolean; schema?: unknown }[];
  requestBody?: { content: Record<string, { schema: { $ref?: string } }> };
  responses: Record<
    string,
    { description?: string; content?: Record<string, { schema: { $ref?: string } }> }
  >;
};
type OpenApi = {
  openapi: string;
  info: { title: string; version: string };
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, unknown>; securitySchemes: Record<string, unknown> };
};

const documented: [method: string, path: string, isProtected: boolean][] = [
  ["post", "/api/v1/users/", true],
  ["get", "/api/v1/users/me", true],
  ["delete", "/api/v1/users/me", true],
  ["get", "/api/v1/users/me/export", true],
  ["get", "/api/v1/users/{user_id}", true],
  ["post", "/api/v1/businesses/", true],
  ["get", "/api/v1/businesses/", true],
  ["get", "/api/v1/businesses/{business_id}", true],
  ["put", "/api/v1/businesses/{business_id}", true],
  ["delete", "/api/v1/businesses/{business_id}", true],
  ["post", "/api/v1/strategies/generate", true],
  ["get", "/api/v1/strategies/", true],
  ["get", "/api/v1/strategies/{strategy_id}", true],
  ["put", "/api/v1/strategies/{strategy_id}", true],
  ["delete", "/api/v1/strategies/{strategy_id}", true],
  ["post", "/api/v1/content/generate", true],
  ["post", "/api/v1/content/", true],
  ["get", "/api/v1/content/", true],
  ["get", "/api/v1/content/calendar/{business_id}", true],
  ["get", "/api/v1/content/{content_id}", true],
  ["put", "/api/v1/content/{content_id}", true],
  ["delete", "/api/v1/content/{content_id}", true],
  ["get", "/api/v1/social/accounts", true],
  ["post", "/api/v1/social/linkedin/disconnect", true],
  ["post", "/api/v1/social/twitter/disconnect", true],
  ["post", "/api/v1/social/meta/disconnect", true],
  ["post", "/api/personalization/personalize", false],
  ["post", "/api/personalization/change-difficulty", false],
  ["post", "/api/personalization/toggle-original", false],
  ["get", "/api/personalization/session/{session_id}", false],
  ["delete", "/api/personalization/session/{session_id}", false],
  ["get", "/", false],
  ["get", "/health", false],
  ["get", "/ready", false],
];

let openapi: OpenApi;
beforeAll(async () => {
  openapi = (await (await server.anonymous().get("/openapi.json")).json()) as OpenApi;
});

const operations = () =>
  Object.entries(openapi.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ method, path, operation })),
  );

/** A path with its named parts filled in, to be asked for. */
const example = (path: string) => path.replaceAll(/\{\w+\}/g, "1");

test("it is OpenAPI 3.1 with a title and the server's version", () => {
  expect(openapi.openapi).toMatch(/^3\.1\.\d+$/);
  expect(openapi.info).toMatchObject({ title: expect.stringContaining("Growth Guide"), version: "0.1.0" });
});

describe("what it describes", () => {
  test.each(documented)("%s %s", (method, path, isProtected) => {
    const operation = openapi.paths[path]?.[method];
    expect(operation).toBeDefined();
    expect(operation?.summary).toMatch(/\S/);
    expect(operation?.security ?? []).toEqual(isProtected ? [{ bearer: [] }] : []);
  });

  test("the paths and methods of the documents and the two beside them, and no others of those systems", () => {
    const described = operations().map(({ method, path }) => `${method} ${path}`);
    expect(described.toSorted()).toEqual(documented.map(([method, path]) => `${method} ${path}`).toSorted());
  });

  test("tokens as an http bearer scheme", () => {
    expect(Object.values(openapi.components.securitySchemes)).toContainEqual(
      expect.objectContaining({ type: "http", scheme: "bearer" }),
    );
  });

  test.each([
    "UserCreate",
    "UserResponse",
    "BusinessCreate",
    "BusinessUpdate",
    "BusinessResponse",
    "HTTPValidationError",
    "ValidationError",
  ])("a schema named %s", (name) => {
    expect(openapi.components.schemas[name]).toMatchObject({
      type: "object",
      properties: expect.any(Object),
    });
  });

  test.each([
    ["post", "/api/v1/users/", "UserCreate", "201", "UserResponse"],
    ["get", "/api/v1/users/me", undefined, "200", "UserResponse"],
    ["post", "/api/v1/businesses/", "BusinessCreate", "201", "BusinessResponse"],
    ["put", "/api/v1/businesses/{business_id}", "BusinessUpdate", "200", "BusinessResponse"],
    ["put", "/api/v1/businesses/{business_id}", "BusinessUpdate", "422", "HTTPValidationError"],
  ])("%s %s takes %s and answers %s %s", (method, path, taken, status, given) => {
    const operation = openapi.paths[path]?.[method];
    const refOf = (content?: Record<string, { schema: { $ref?: string } }>) =>
      content?.["application/json"]?.schema.$ref;
    const named = (name?: string) => (name === undefined ? undefined : `#/components/schemas/${name}`);
    expect(refOf(operation?.requestBody?.content)).toBe(named(taken));
    expect(refOf(operation?.responses[status]?.content)).toBe(named(given));
  });

  test("a deletion answers 204 without a body", () => {
    const { responses } = openapi.paths["/api/v1/businesses/{business_id}"]?.delete ?? { responses: {} };
    expect(responses["204"]).toMatchObject({ description: expect.any(String) });
    expect(responses["204"]).not.toHaveProperty("content");
  });

  test("what must be given and what may be left out", () => {
    const { UserCreate, BusinessCreate, BusinessUpdate, BusinessResponse } = openapi.components.schemas;
    expect(UserCreate).toMatchObject({ required: ["email", "clerk_id"] });
    expect(BusinessCreate).toMatchObject({ required: ["name"] });
    expect(BusinessUpdate).not.toHaveProperty("required");
    expect(BusinessResponse).toMatchObject({
      properties: { id: { type: "integer" }, name: { type: "string" } },
    });
  });
});

describe("it is sound", () => {
  test("every reference leads to something in the document", () => {
    const refs = [...JSON.stringify(openapi).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path = ""]) => path);
    expect(refs.length).toBeGreaterThan(0);
    for (const ref of refs) {
      const target = ref
        .split("/")
        .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], openapi);
      expect(target, ref).toBeDefined();
    }
  });

  test("operation ids are there, each once", () => {
    const ids = operations().map(({ operation }) => operation.operationId);
    expect(ids.every((id) => typeof id === "string" && id !== "")).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("every operation has responses with descriptions, one of them a success", () => {
    for (const { method, path, operation } of operations()) {
      const entries = Object.entries(operation.responses);
      expect(
        entries.some(([status]) => /^2\d\d$/.test(status)),
        `${method} ${path}`,
      ).toBe(true);
      for (const [status, { description }] of entries)
        expect(description, `${method} ${path} ${status}`).toMatch(/\S/);
    }
  });

  test("the named parts of a path are exactly its path parameters, all required", () => {
    for (const { method, path, operation } of operations()) {
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const described = (operation.parameters ?? []).filter((parameter) => parameter.in === "path");
      expect(
        described.map(({ name }) => name),
        `${method} ${path}`,
      ).toEqual(named);
      expect(described.every(({ required, schema }) => required === true && schema !== undefined)).toBe(true);
    }
  });
});

describe("it is true", () => {
  test.each(documented)(
    "%s %s is served, and asks for a token exactly when it says so",
    async (method, path, isProtected) => {
      const response = await server.anonymous().fetch(example(path), { method: method.toUpperCase() });
      const body = (await response.json()) as { error: string };
      expect(["not_found", "method_not_allowed"]).not.toContain(body.error);
      expect(response.status === 401).toBe(isProtected);
    },
  );

  test("a path answers to the described methods and no others", async () => {
    const described = new Map<string, Set<string>>();
    for (const [method, path] of documented) {
      // `/users/me` and `/users/{user_id}` are filled in differently, so each path stands for itself.
      described.set(path, (described.get(path) ?? new Set()).add(method.toUpperCase()));
    }
    for (const [path, methods] of described) {
      const response = await server.anonymous().fetch(example(path), { method: "PATCH" });
      expect(response.status, path).toBe(405);
      const allowed = (response.headers.get("allow") ?? "")
        .split(/\s*,\s*/)
        .filter((name) => !/^(HEAD|OPTIONS)$/.test(name));
      expect(new Set(allowed), path).toEqual(methods);
    }
  });
});
