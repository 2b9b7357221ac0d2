/** The typed client's failures: each has a code and a sentence, none tells how the server is made. */
import { errorDetails } from "@growth-guide/contract";
import { describe, expect, test } from "vitest";
import { aChapter, aSessionId } from "./support/factories.ts";
import { startServer } from "./support/start-server.ts";

const server = startServer();

type Failure = {
  message: string;
  data: {
    error: string;
    code: string;
    httpStatus: number;
    requestId: string;
    fields?: Record<string, string>;
  };
};

/** How a call fails. */
async function failureOf(call: Promise<unknown>): Promise<Failure> {
  const outcome = await call.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(outcome).toMatchObject({ data: { requestId: expect.stringMatching(/\S/) } });
  return outcome as Failure;
}

describe("without signing in", () => {
  test("everything of a person is refused, by name", async () => {
    const { business, user } = server.client(null);
    const calls = [
      business.list.query(),
      business.get.query({ id: 1 }),
      business.create.mutate({ name: "x" }),
      business.update.mutate({ id: 1, patch: {} }),
      business.remove.mutate({ id: 1 }),
      user.me.query(),
      user.get.query({ id: "user_ada" }),
      user.update.mutate({ firstName: "x" }),
      user.register.mutate({ id: "user_ada", email: "a@example.com" }),
    ];
    for (const { message, data } of await Promise.all(calls.map(failureOf))) {
      expect(message).toBe("Not authenticated");
      expect(data).toMatchObject({ error: "unauthenticated", code: "UNAUTHORIZED", httpStatus: 401 });
    }
  });

  test("the refusal comes before any word about the input", async () => {
    const { data } = await failureOf(server.client(null).business.create.mutate({ name: 5 } as never));
    expect(data).toMatchObject({ error: "unauthenticated" });
    expect(data).not.toHaveProperty("fields");
  });

  test("a token in the query or a cookie is not read", async () => {
    const token = await server.token({ sub: server.userId("ada") });
    for (const [path, headers] of [
      [`/trpc/user.me?token=${token}`, {}],
      ["/trpc/user.me", { cookie: `__session=${token}` }],
    ] as const) {
      const response = await server.anonymous().fetch(path, { headers });
      expect(response.status).toBe(401);
    }
  });
});

describe("other people", () => {
  test("their businesses are not found, and stay as they are", async () => {
    const before = await server.client("owner").business.create.mutate({ name: "Private" });
    const { business } = server.client("stranger");
    for (const id of [before.id, 2147483647]) {
      const calls = [
        business.get.query({ id }),
        business.update.mutate({ id, patch: { name: "Stolen" } }),
        business.update.mutate({ id, patch: {} }),
        business.remove.mutate({ id }),
      ];
      for (const { message, data } of await Promise.all(calls.map(failureOf))) {
        expect(message).toBe("Business not found");
        expect(data).toMatchObject({ error: "business_not_found", code: "NOT_FOUND", httpStatus: 404 });
      }
    }
    expect(await server.client("owner").business.get.query({ id: before.id })).toEqual(before);
  });

  test("their records are not shown, whether they exist or not", async () => {
    await server.client("owner").user.me.query();
    for (const id of [server.userId("owner"), "user_nobody"]) {
      const { data } = await failureOf(server.client("stranger").user.get.query({ id }));
      expect(data).toMatchObject({ error: "not_authorized", code: "FORBIDDEN", httpStatus: 403 });
    }
  });

  test("nobody registers somebody else", async () => {
    const call = server
      .client("stranger")
      .user.register.mutate({ id: "user_victim", email: "v@example.com" });
    expect((await failureOf(call)).data).toMatchObject({ error: "not_authorized", code: "FORBIDDEN" });
  });
});

describe("input that does not fit", () => {
  test("is named field by field, in sentences", async () => {
    const draft = { name: "  ", description: 5, industry: "x".repeat(501) } as never;
    const { message, data } = await failureOf(server.client("ada").business.create.mutate(draft));
    expect(message).toBe(errorDetails.invalid_input);
    expect(data).toMatchObject({ error: "invalid_input", httpStatus: 422 });
    expect(data.fields).toMatchObject({
      name: "A business needs a name",
      description: expect.stringMatching(/\S/),
      industry: expect.stringMatching(/\S/),
    });
    expect(Object.keys(data.fields ?? {})).toHaveLength(3);
  });

  test("inside a patch is named by its path", async () => {
    const call = server.client("ada").business.update.mutate({ id: 1, patch: { name: "" } });
    expect((await failureOf(call)).data.fields).toEqual({ "patch.name": "A business needs a name" });
  });

  test.each([0, -1, 1.5, 2147483648, "1", null])("%j is no id", async (id) => {
    const { data } = await failureOf(server.client("ada").business.get.query({ id } as never));
    expect(data).toMatchObject({ error: "invalid_input", fields: { id: expect.stringMatching(/\S/) } });
  });

  test("a level that does not exist, an empty chapter and an empty session id are told apart", async () => {
    const good = { sessionId: aSessionId(), chapterId: "c", chapterContent: aChapter(), level: "beginner" };
    for (const [member, value] of [
      ["level", "expert"],
      ["chapterContent", ""],
      ["sessionId", ""],
      ["readingPosition", -1],
    ] as const) {
      const call = server
        .client(null)
        .personalization.personalize.mutate({ ...good, [member]: value } as never);
      expect(Object.keys((await failureOf(call)).data.fields ?? {})).toEqual([member]);
    }
  });

  test("an e-mail address is refused with its reason", async () => {
    const call = server.client("mailer").user.register.mutate({ id: server.userId("mailer"), email: "nope" });
    expect((await failureOf(call)).data.fields).toEqual({ email: "An email address must have an @-sign." });
  });

  test.each(["a\u0000b", "\ud800"])("%j cannot be stored and is refused", async (name) => {
    const { data } = await failureOf(server.client("ada").business.create.mutate({ name }));
    expect(data).toMatchObject({ error: "invalid_input", fields: { name: expect.stringMatching(/\S/) } });
  });
});
