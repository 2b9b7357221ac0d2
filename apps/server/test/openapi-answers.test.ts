/** What the OpenAPI document promises of answers, held against answers. */
import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { aBusinessBody, aChapter, aSessionId } from "./support/factories.ts";
import { startServer } from "./support/start-server.ts";

const server = startServer();

type Schema = Record<string, unknown>;
type OpenApi = {
  paths: Record<
    string,
    Record<string, { responses: Record<string, { content?: Record<string, { schema: Schema }> }> }>
  >;
  components: { schemas: Record<string, Schema> };
};

let openapi: OpenApi;
let ids: { business: number; strategy: number; post: number };
const session = aSessionId();

const json = async (response: Response) => (await response.json()) as { id: number };
const ada = () => server.as("ada");

beforeAll(async () => {
  openapi = (await (await server.anonymous().get("/openapi.json")).json()) as OpenApi;
  const { id: business } = await json(await ada().post("/api/v1/businesses/", aBusinessBody()));
  const { id: strategy } = await json(
    await ada().post("/api/v1/strategies/generate", { business_id: business }),
  );
  const post = { business_id: business, platform: "linkedin", text: "Hello", scheduled_for: "2030-01-01" };
  const { id } = await json(await ada().post("/api/v1/content/", post));
  ids = { business, strategy, post: id };
  await ada().post("/api/personalization/personalize", {
    session_id: session,
    chapter_id: "margins",
    chapter_content: aChapter(),
    difficulty_level: "beginner",
  });
});

/** The schema of an answer as the document has it, its references within reach. */
function schemaOf(path: string, method: string, status: number): z.ZodType {
  const described = openapi.paths[path]?.[method.toLowerCase()]?.responses[status];
  expect(described, `${method} ${path} is not described to answer ${status}`).toBeDefined();
  const schema = described?.content?.["application/json"]?.schema ?? {};
  const whole = JSON.stringify({ ...schema, $defs: openapi.components.schemas });
  return z.fromJSONSchema(JSON.parse(whole.replaceAll("#/components/schemas/", "#/$defs/")));
}

/** In what an answer differs from its description. */
async function differences(path: string, answer: Response, method = "GET"): Promise<unknown[]> {
  return schemaOf(path, method, answer.status).safeParse(await answer.json()).error?.issues ?? [];
}

describe("of what went well", () => {
  test.each<[path: string, at: () => string]>([
    ["/", () => "/"],
    ["/health", () => "/health"],
    ["/ready", () => "/ready"],
    ["/api/v1/users/me", () => "/api/v1/users/me"],
    ["/api/v1/businesses/", () => "/api/v1/businesses/"],
    ["/api/v1/businesses/{business_id}", () => `/api/v1/businesses/${ids.business}`],
    ["/api/v1/strategies/", () => `/api/v1/strategies/?business_id=${ids.business}`],
    ["/api/v1/strategies/{strategy_id}", () => `/api/v1/strategies/${ids.strategy}`],
    ["/api/v1/content/", () => `/api/v1/content/?business_id=${ids.business}`],
    ["/api/v1/content/calendar/{business_id}", () => `/api/v1/content/calendar/${ids.business}`],
    ["/api/v1/content/{content_id}", () => `/api/v1/content/${ids.post}`],
    ["/api/v1/social/accounts", () => `/api/v1/social/accounts?business_id=${ids.business}`],
    ["/api/personalization/session/{session_id}", () => `/api/personalization/session/${session}`],
  ])("GET %s", async (path, at) => {
    const answer = await ada().get(at());
    expect(answer.status).toBe(200);
    expect(await differences(path, answer)).toEqual([]);
  });

  test("an object may have members the document does not know yet", () => {
    const isClosed = JSON.stringify(openapi).includes('"additionalProperties":false');
    expect(isClosed).toBe(false);
  });
});

describe("of what did not", () => {
  const BUSINESSES = "/api/v1/businesses/";
  const PERSONALIZE = "/api/personalization/personalize";

  test.each<[what: string, path: string, body: unknown]>([
    ["a list of faults", BUSINESSES, { name: "x".repeat(501), industry: 5 }],
    ["the faults of a reading request", PERSONALIZE, { session_id: 5 }],
  ])("%s", async (_, path, body) => {
    const answer = await ada().post(path, body);
    expect(await differences(path, answer, "POST")).toEqual([]);
  });

  test("a key of a wish that is out of bounds", async () => {
    const init = {
      method: "POST",
      headers: { "content-type": "application/json", "idempotency-key": "k".repeat(256) },
      body: JSON.stringify(aBusinessBody()),
    };
    const answer = await ada().fetch(BUSINESSES, init);
    expect(await answer.clone().json()).toMatchObject({
      detail: [{ type: "string_too_long", loc: ["header", "idempotency-key"] }],
    });
    expect(await differences(BUSINESSES, answer, "POST")).toEqual([]);
  });

  test("bytes that are no text, and an address that cannot be decoded", async () => {
    const body = new Uint8Array([0x7b, 0xff, 0x7d]);
    expect(
      await differences(BUSINESSES, await ada().fetch(BUSINESSES, { method: "POST", body }), "POST"),
    ).toEqual([]);
    expect(
      await differences("/api/v1/businesses/{business_id}", await ada().get(`${BUSINESSES}%E0%A4%A`)),
    ).toEqual([]);
  });

  test("an API key that may not do it", async () => {
    const { secret } = await server.client("ada").apiKey.create.mutate({ name: "Till", scopes: ["read"] });
    const answer = await fetch(`${server.url}${BUSINESSES}`, {
      method: "POST",
      headers: { authorization: `Bearer ${secret}`, "content-type": "application/json" },
      body: JSON.stringify(aBusinessBody()),
    });
    expect(answer.status).toBe(403);
    expect(await differences(BUSINESSES, answer, "POST")).toEqual([]);
  });
});
