import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { findUser } from "../src/features/user/user.queries.ts";
import { startServer } from "./support/start-server.ts";

const SECRET = Buffer.from("a webhook secret of 32 bytes....").toString("base64");
const NOW = new Date("2026-01-01T00:00:00Z");
const server = startServer({ config: { webhookSecret: SECRET }, clock: () => NOW });
const closed = startServer();

function anEvent(type: string, data: Record<string, unknown>): string {
  return JSON.stringify({ type, data, object: "event" });
}

function aPerson(overrides: Record<string, unknown> = {}) {
  const address = { id: "idn_1", email_address: "ada@example.com" };
  return { id: "user_ada", first_name: "Ada", email_addresses: [address], updated_at: 1000, ...overrides };
}

/** Sends a message as Clerk does; `tamper` changes it after it was signed. */
function send(body: string, { at = NOW, secret = SECRET, tamper = body } = {}) {
  const timestamp = String(at.getTime() / 1000);
  const signature = createHmac("sha256", Buffer.from(secret, "base64"))
    .update(`msg_1.${timestamp}.${body}`)
    .digest("base64");
  return server.anonymous().fetch("/api/webhooks/clerk", {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "svix-id": "msg_1",
      "svix-timestamp": timestamp,
      "svix-signature": `v1,${Buffer.from("other").toString("base64")} v1,${signature}`,
    },
    body: tamper,
  });
}

test("people made at Clerk are made here, and follow their changes; old news and repetitions change nothing", async () => {
  expect((await send(anEvent("user.created", aPerson()))).status).toBe(204);
  expect(await findUser(server.db, "user_ada")).toMatchObject({ email: "ada@example.com", firstName: "Ada" });

  await send(anEvent("user.updated", aPerson({ first_name: "Augusta", updated_at: 3000 })));
  await send(anEvent("user.updated", aPerson({ first_name: "Adele", updated_at: 2000 })));
  await send(anEvent("user.created", aPerson()));
  expect(await findUser(server.db, "user_ada")).toMatchObject({ firstName: "Augusta", isActive: true });
});

test("a person deleted at Clerk is inactive here", async () => {
  await send(anEvent("user.created", aPerson({ id: "user_bob" })));
  expect((await send(anEvent("user.deleted", { id: "user_bob", deleted: true }))).status).toBe(204);
  expect(await findUser(server.db, "user_bob")).toMatchObject({ isActive: false });
});

test.each([
  ["a name no row can hold", aPerson({ id: "user_odd", first_name: "a\u0000b" }), null],
  ["a time beyond all times", aPerson({ id: "user_late", updated_at: 1e20 }), undefined],
  ["a time before all times", aPerson({ id: "user_early", updated_at: -1e20 }), undefined],
])("a message with %s is accepted, and what can be kept of it is", async (_case, person, kept) => {
  expect((await send(anEvent("user.updated", person))).status).toBe(204);
  expect((await findUser(server.db, person.id))?.firstName).toBe(kept);
});

test("messages of other kinds are accepted and ignored", async () => {
  expect((await send(anEvent("session.created", { id: "sess_1" }))).status).toBe(204);
});

test.each([
  ["with another secret", { secret: Buffer.from("somebody else's").toString("base64") }],
  [
    "changed on its way",
    { tamper: anEvent("user.created", aPerson({ id: "user_eve", first_name: "Mallory" })) },
  ],
  ["older than five minutes", { at: new Date(NOW.getTime() - 301_000) }],
  ["from the future", { at: new Date(NOW.getTime() + 301_000) }],
])("a message %s is refused and changes nothing", async (_case, options) => {
  const response = await send(anEvent("user.created", aPerson({ id: "user_eve" })), options);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ error: "signature_invalid" });
  expect(await findUser(server.db, "user_eve")).toBeUndefined();
});

test("without a signing secret there is no webhook", async () => {
  const response = await closed.anonymous().post("/api/webhooks/clerk", {});
  expect(response.status).toBe(404);
});
