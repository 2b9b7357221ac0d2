/** The log of what was done in an account: written where it happens, read by its person, changed by nobody. */
import { expect, test } from "vitest";
import { aFullAccount } from "./support/full-account.ts";
import { aBusinessBody } from "./support/factories.ts";
import { startServer } from "./support/start-server.ts";

const server = startServer();

/** A person's whole log, oldest first, without ids and times. */
async function logOf(name: string) {
  const { items } = await server.client(name).user.auditLog.query({ limit: 100 });
  return items.map(({ action, subjectId, detail }) => ({ action, subjectId, detail })).toReversed();
}

test("tells when the account was made, what was removed, each step of approval and each export", async () => {
  const made = await aFullAccount(server.db, server.userId("ada"));
  const ada = server.client("ada");
  await ada.content.remove.mutate({ id: made.post });
  await ada.chapter.removeSaved.mutate({ id: made.chapter });
  await (await server.as("ada").get("/api/v1/users/me/export")).arrayBuffer();
  await ada.strategy.remove.mutate({ id: made.strategy });
  await ada.business.remove.mutate({ id: made.business });
  const id = server.userId("ada");
  expect(await logOf("ada")).toEqual([
    { action: "account_created", subjectId: null, detail: null },
    { action: "strategy_stepped", subjectId: made.strategy, detail: "draft → in_review" },
    { action: "api_key_created", subjectId: expect.any(Number), detail: `Till of ${id}` },
    { action: "webhook_created", subjectId: expect.any(Number), detail: `https://hooks.invalid/${id}` },
    { action: "post_removed", subjectId: made.post, detail: "linkedin" },
    { action: "chapter_removed", subjectId: made.chapter, detail: "../The: manual" },
    { action: "account_exported", subjectId: null, detail: null },
    { action: "strategy_removed", subjectId: made.strategy, detail: `Plan/of "${id}"` },
    { action: "business_removed", subjectId: made.business, detail: `Blue Cup of ${id}` },
  ]);
});

test("what goes with its business is no event of its own", async () => {
  const { business } = await aFullAccount(server.db, server.userId("bob"));
  await server.client("bob").business.remove.mutate({ id: business });
  expect((await logOf("bob")).map(({ action }) => action)).toEqual([
    "account_created",
    "strategy_stepped",
    "api_key_created",
    "webhook_created",
    "business_removed",
  ]);
});

test("is one's own, and comes in pages", async () => {
  await aFullAccount(server.db, server.userId("somebody"));
  const cleo = server.client("cleo");
  for (const name of ["One", "Two", "Three"]) {
    const { id } = await cleo.business.create.mutate({ name });
    await cleo.business.remove.mutate({ id });
  }
  const first = await cleo.user.auditLog.query({ limit: 3 });
  const second = await cleo.user.auditLog.query({ limit: 3, cursor: first.nextCursor });
  expect([...first.items, ...second.items].map(({ detail }) => detail)).toEqual([
    "Three",
    "Two",
    "One",
    null,
  ]);
  expect(second.nextCursor).toBeNull();
});

test("cannot be changed, shortened or emptied", async () => {
  await server.as("dora").post("/api/v1/businesses/", aBusinessBody());
  const { db } = server;
  const ofDora = server.userId("dora");
  const attempts = [
    db.updateTable("audit_events").set({ detail: "nothing" }).where("user_id", "=", ofDora),
    db.deleteFrom("audit_events").where("user_id", "=", ofDora),
  ];
  for (const attempt of attempts) await expect(attempt.execute()).rejects.toThrow("append-only");
  expect(await logOf("dora")).toHaveLength(1);
});

test("goes with the account", async () => {
  await server.client("eve").user.me.query();
  const { email } = await server.client("eve").user.me.query();
  await server.client("eve").user.remove.mutate({ confirm: email });
  const left = await server.db
    .selectFrom("audit_events")
    .select("id")
    .where("user_id", "=", server.userId("eve"))
    .execute();
  expect(left).toEqual([]);
});
