/** Webhooks: a person's own programs are told of changes, signed, again when they are away, and nowhere but in the world. */
import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import type { NewWebhook, WebhookEvent } from "@growth-guide/contract";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { isSignedWebhook } from "../src/auth/webhook-signature.ts";
import { sealWebhookSecrets } from "../src/features/webhook/seal-secrets.ts";
import { startServer } from "./support/start-server.ts";
import { testSealer } from "./support/test-sealer.ts";

type Message = { path: string; headers: IncomingHttpHeaders; body: string };

/** A receiver at a real socket, which answers as it is told. */
const received: Message[] = [];
let answer = 204;
/** What an answer waits for, by its path. */
const holds = new Map<string, Promise<void>>();
const receiver = createServer((request, response) => {
  const pieces: Buffer[] = [];
  request.on("data", (piece: Buffer) => pieces.push(piece));
  request.on("end", () => {
    const { url: path = "", headers } = request;
    received.push({ path, headers, body: Buffer.concat(pieces).toString() });
    const status = answer;
    void Promise.resolve(holds.get(path)).then(() =>
      response.writeHead(status, { location: "/elsewhere" }).end("not read"),
    );
  });
});
let address = "";
beforeAll(async () => {
  await once(receiver.listen(0, "127.0.0.1"), "listening");
  address = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`;
});
afterAll(() => receiver.close());

let ahead = 0;
const clock = () => new Date(Date.now() + ahead);
const server = startServer({ clock, config: { webhooksToPrivate: true } });
const guarded = startServer();
beforeEach(() => {
  received.length = 0;
  answer = 204;
});

/** Sends what is due so many seconds later. */
async function sendAfter(seconds: number): Promise<void> {
  ahead += 1000 * seconds;
  await server.resources.webhookSender.sendDue();
}

/** A person with a business and a webhook at a path of the receiver's. */
async function aListener(name: string, events: WebhookEvent[] = ["content.changed"]) {
  const api = server.client(name);
  const { id: businessId } = await api.business.create.mutate({
    name: "Blue Cup",
    description: "Coffee beside the station",
  });
  const made: NewWebhook = await api.webhook.create.mutate({ url: `${address}/${name}`, events });
  const aPost = (text = "Good morning") =>
    api.content.create.mutate({ businessId, platform: "linkedin", text });
  const deliveries = async () => (await api.webhook.deliveries.query({ id: made.webhook.id })).items;
  return { api, businessId, ...made, aPost, deliveries };
}

const bodiesTo = (name: string) =>
  received
    .filter(({ path }) => path === `/${name}`)
    .map(
      ({ body }) => JSON.parse(body) as { type: string; timestamp: string; data: Record<string, unknown> },
    );

describe("a change", () => {
  test("of a post is told: made, changed and removed", async () => {
    const { api, aPost, businessId } = await aListener("ada");
    const { id, version } = await aPost();
    await sendAfter(6);
    await api.content.update.mutate({ id, version, patch: { text: "Good evening" } });
    await sendAfter(6);
    await api.content.remove.mutate({ id });
    await sendAfter(6);
    const [made, ...later] = bodiesTo("ada");
    expect(made).toEqual({
      type: "content.changed",
      timestamp: expect.any(String),
      data: {
        change: "created",
        id,
        business_id: businessId,
        platform: "linkedin",
        status: "draft",
        approved: false,
        scheduled_for: null,
      },
    });
    expect(later.map(({ data }) => data["change"])).toEqual(["updated", "removed"]);
  });

  test("that is followed by others in a moment is told once, as it is by then", async () => {
    const { api, aPost } = await aListener("bob");
    const { id, ...post } = await aPost();
    let { version } = post;
    for (const text of ["G", "Go", "Good"])
      ({ version } = await api.content.update.mutate({ id, version, patch: { text } }));
    const scheduledFor = "2027-03-01T09:30:00Z";
    await api.content.update.mutate({ id, version, patch: { scheduledFor, status: "scheduled" } });
    await sendAfter(6);
    expect(bodiesTo("bob").map(({ data }) => data)).toMatchObject([
      { change: "updated", status: "scheduled", scheduled_for: scheduledFor },
    ]);
  });

  test("of a strategy is told when it is approved, and not before", async () => {
    const { api, businessId } = await aListener("cleo", ["strategy.approved"]);
    const { id } = await api.strategy.generate.mutate({ businessId, wait: true });
    await api.strategy.step.mutate({ id, to: "in_review" });
    await sendAfter(6);
    expect(bodiesTo("cleo")).toEqual([]);
    await api.strategy.step.mutate({ id, to: "approved" });
    await sendAfter(6);
    expect(bodiesTo("cleo")).toMatchObject([
      { type: "strategy.approved", data: { id, business_id: businessId, title: expect.any(String) } },
    ]);
  });

  test("is told to whom it belongs, and only if they asked for it", async () => {
    await aListener("dora", ["strategy.approved"]);
    await aListener("emil");
    const { aPost } = await aListener("finn");
    await aPost();
    await sendAfter(6);
    expect(received.map(({ path }) => path)).toEqual(["/finn"]);
  });

  test("that is taken back is not told", async () => {
    const { businessId, deliveries } = await aListener("gala");
    await server.db
      .transaction()
      .execute(async (transaction) => {
        const post = { business_id: businessId, platform: "linkedin", text: "Never" };
        await transaction.insertInto("content").values(post).execute();
        throw new Error("taken back");
      })
      .catch(() => undefined);
    expect(await deliveries()).toEqual([]);
  });
});

describe("a message", () => {
  test("is signed with the webhook's secret, and has an id that stays from attempt to attempt", async () => {
    const { api, webhook, secret } = await aListener("hugo");
    answer = 500;
    await api.webhook.test.mutate({ id: webhook.id });
    await sendAfter(0);
    await sendAfter(6);
    const [first, second] = received;
    expect(received).toHaveLength(2);
    expect(second?.headers["webhook-id"]).toBe(first?.headers["webhook-id"]);
    for (const { headers, body } of received) {
      const names = ["id", "timestamp", "signature"] as const;
      const asSvix = Object.fromEntries(names.map((name) => [`svix-${name}`, headers[`webhook-${name}`]]));
      const signed = { headers: asSvix, body: Buffer.from(body) };
      expect(isSignedWebhook(signed, secret.replace("whsec_", ""), clock())).toBe(true);
      expect(isSignedWebhook(signed, Buffer.alloc(32).toString("base64"), clock())).toBe(false);
      expect(headers["content-type"]).toBe("application/json");
    }
  });

  test("nobody took is sent again, later and later, until the webhook is switched off", async () => {
    const { api, webhook, aPost, deliveries } = await aListener("ida");
    answer = 503;
    await aPost();
    const pauses = [6, 6, 301, 1801, 7201, 18_001, 36_001, 50_401, 72_001, 86_401];
    for (const pause of pauses) {
      await sendAfter(pause - 3);
      await sendAfter(3);
    }
    expect(bodiesTo("ida")).toHaveLength(pauses.length);
    expect(await deliveries()).toMatchObject([
      { status: 503, attempts: pauses.length, nextAttemptAt: null, deliveredAt: null },
    ]);
    expect((await api.webhook.list.query())[0]?.switchedOffAt).not.toBeNull();
    answer = 204;
    await aPost("While it is off");
    await sendAfter(100_000);
    expect(bodiesTo("ida")).toHaveLength(pauses.length);
    expect(await api.webhook.switchOn.mutate({ id: webhook.id })).toMatchObject({ switchedOffAt: null });
    await sendAfter(0);
    expect(bodiesTo("ida")).toHaveLength(pauses.length + 1);
  });

  test("that ended can be sent again by its owner, and one on its way cannot", async () => {
    const { api, aPost, deliveries } = await aListener("jack");
    await aPost();
    const id = (await deliveries())[0]?.id ?? 0;
    await expect(api.webhook.sendAgain.mutate({ id })).rejects.toMatchObject({
      data: { error: "delivery_not_found" },
    });
    await sendAfter(6);
    await api.webhook.sendAgain.mutate({ id });
    await sendAfter(0);
    expect(bodiesTo("jack")).toHaveLength(2);
    expect(await deliveries()).toMatchObject([{ id, status: 204, deliveredAt: expect.any(String) }]);
  });

  test("is not followed to another address, and a receiver that is gone is asked no more", async () => {
    const { api, webhook, aPost, deliveries } = await aListener("kira");
    answer = 307;
    await aPost();
    await sendAfter(6);
    expect(received.map(({ path }) => path)).toEqual(["/kira"]);
    answer = 410;
    await sendAfter(6);
    expect(await deliveries()).toMatchObject([{ status: 410, nextAttemptAt: null, deliveredAt: null }]);
    expect(
      (await api.webhook.list.query()).find(({ id }) => id === webhook.id)?.switchedOffAt,
    ).not.toBeNull();
  });

  test("to a receiver that never answers holds up nobody else's", async () => {
    const slow = await aListener("lars");
    let release = () => {};
    holds.set("/lars", new Promise((resolve) => (release = resolve)));
    for (let count = 0; count < 25; count += 1) await slow.aPost(`Post ${count}`);
    const { aPost } = await aListener("mia");
    await aPost();
    ahead += 6000;
    const all = server.resources.webhookSender.sendDue();
    await expect.poll(() => [bodiesTo("mia").length, bodiesTo("lars").length]).toEqual([1, 1]);
    release();
    await all;
    expect(bodiesTo("lars")).toHaveLength(25);
  });

  test("that a server had in hand when it went down is sent by the next one", async () => {
    const { aPost } = await aListener("lena");
    await aPost();
    const held = new Date(clock().getTime() + 60_000);
    await sql`update webhook_deliveries set attempts = attempts + 1, next_attempt_at = ${held}
      where delivered_at is null and webhook_id in (select id from webhooks where url like '%/lena')`.execute(
      server.db,
    );
    await sendAfter(50);
    expect(bodiesTo("lena")).toEqual([]);
    await sendAfter(11);
    expect(bodiesTo("lena")).toHaveLength(1);
  });

  test("that ended a month ago is forgotten", async () => {
    const { aPost, deliveries } = await aListener("mona");
    await aPost();
    await sendAfter(6);
    await server.db.updateTable("webhook_deliveries").set({ created_at: clock() }).execute();
    await sendAfter(29 * 24 * 3600);
    expect(await deliveries()).toHaveLength(1);
    await sendAfter(2 * 24 * 3600);
    expect(await deliveries()).toEqual([]);
  });
});

describe("a webhook", () => {
  test("shows its secret once: neither the database, nor the list, nor the log has it", async () => {
    const { api, webhook, secret } = await aListener("nils");
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    const rows = await server.db.selectFrom("webhooks").selectAll().where("id", "=", webhook.id).execute();
    expect(Buffer.from(rows[0]?.signing_key ?? []).toString("latin1")).not.toContain(secret.slice(6));
    const told = JSON.stringify([await api.webhook.list.query(), await api.user.auditLog.query({})]);
    expect(told).toContain(webhook.url);
    expect(told).not.toContain(secret.slice(6, 20));
  });

  test("is known by an address of the web, at least one event, and there are ten at most", async () => {
    const api = server.as("olga");
    const wrong = [
      { url: "example.com" },
      { url: "ftp://example.com" },
      { url: "https://ada:secret@example.com" },
      { url: "https://exa mple.com" },
      { url: `https://example.com/${"x".repeat(2000)}` },
      { events: [] },
      { events: ["content.changed", "content.changed"] },
      { events: ["everything"] },
    ];
    for (const draft of wrong) {
      const whole = { url: "https://hooks.invalid", events: ["content.changed"], ...draft };
      expect((await api.post("/trpc/webhook.create", whole)).status, JSON.stringify(draft)).toBe(422);
    }
    const made = await Promise.all(
      Array.from({ length: 12 }, () =>
        api.post("/trpc/webhook.create", { url: "https://hooks.invalid", events: ["content.changed"] }),
      ),
    );
    expect(made.filter(({ status }) => status === 200)).toHaveLength(10);
    expect(await made.find(({ status }) => status !== 200)?.text()).toContain("webhooks_full");
  });

  test("and what it was to be told go when it is removed", async () => {
    const { api, webhook, aPost } = await aListener("paul");
    await aPost();
    await api.webhook.remove.mutate({ id: webhook.id });
    await sendAfter(6);
    expect(received).toEqual([]);
    expect((await api.user.auditLog.query({})).items.map(({ action }) => action)).toEqual([
      "webhook_removed",
      "webhook_created",
      "account_created",
    ]);
  });

  test("in our own network is refused where nobody allowed it, by its address and by its name", async () => {
    const quinn = guarded.client("quinn");
    const events: WebhookEvent[] = ["content.changed"];
    for (const url of [`${address}/quinn`, "https://10.0.0.1/", "https://localhost/"])
      await expect(quinn.webhook.create.mutate({ url, events })).rejects.toMatchObject({
        data: { error: "webhook_address_refused" },
      });
    const { webhook } = await quinn.webhook.create.mutate({ url: "https://hooks.invalid/", events });
    // As if the name had led somewhere else when it was told.
    const url = address.replace("http:", "https:").replace("127.0.0.1", "localhost");
    await guarded.db.updateTable("webhooks").set({ url }).where("id", "=", webhook.id).execute();
    await quinn.webhook.test.mutate({ id: webhook.id });
    await guarded.resources.webhookSender.sendDue();
    expect((await quinn.webhook.deliveries.query({ id: webhook.id })).items).toMatchObject([
      { failure: "refused_address", status: null },
    ]);
    expect(received).toEqual([]);
  });
});

test("secrets from before there was a key, or of an earlier one, are sealed with today's when a server starts", async () => {
  const { api, webhook, secret, aPost } = await aListener("rosa");
  const before = Buffer.from(secret);
  await server.db.updateTable("webhooks").set({ signing_key: before }).where("id", "=", webhook.id).execute();
  await sealWebhookSecrets(server.db, testSealer);
  const row = await server.db
    .selectFrom("webhooks")
    .select("signing_key")
    .where("id", "=", webhook.id)
    .executeTakeFirstOrThrow();
  expect(row.signing_key.subarray(0, 5)).toEqual(testSealer.mark);
  await aPost();
  await sendAfter(6);
  expect(bodiesTo("rosa")).toHaveLength(1);
  await server.db
    .updateTable("webhooks")
    .set({ signing_key: Buffer.concat([row.signing_key, Buffer.from("x")]) })
    .where("id", "=", webhook.id)
    .execute();
  await api.webhook.test.mutate({ id: webhook.id });
  await sendAfter(0);
  const { items } = await api.webhook.deliveries.query({ id: webhook.id });
  expect(items[0]).toMatchObject({ event: "test", failure: "unreadable_secret" });
});
