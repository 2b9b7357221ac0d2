/** Tokens of accounts at networks: sealed before they are written, told to nobody, and readable after a key was changed. */
import { randomBytes } from "node:crypto";
import { Writable } from "node:stream";
import { sql } from "kysely";
import { pino } from "pino";
import { expect, test } from "vitest";
import { createSealer } from "../src/encryption/sealer.ts";
import { sealStoredTokens } from "../src/features/social-account/seal-stored-tokens.ts";
import { connectAccount, placeOfToken } from "../src/features/social-account/social-account.service.ts";
import { keepBusiness } from "./support/growing.ts";
import { startServer } from "./support/start-server.ts";

const lines: string[] = [];
const log = pino(
  { level: "trace" },
  new Writable({ write: (chunk, _encoding, done) => done(void lines.push(String(chunk))) }),
);
const keys = { current: randomBytes(32), previous: [randomBytes(32)] };
const server = startServer({ config: { encryption: keys }, resources: { log } });
const keyless = startServer({ config: { encryption: null } });

const ACCESS = "ya29.an-access-token";
const REFRESH = "1//a-refresh-token";
const linkedIn = (businessId: number) => ({
  businessId,
  platform: "linkedin",
  platformUserId: "li_1",
  platformUsername: "bluecup",
  accessToken: ACCESS,
  refreshToken: REFRESH,
  tokenExpiresAt: "2026-12-01T10:00:00Z",
});

/** A person with a business. */
async function anOwner(name: string, at = server) {
  return { ownerId: at.userId(name), businessId: await keepBusiness(at.as(name)) };
}

async function stored(businessId: number) {
  return server.db
    .selectFrom("social_accounts")
    .selectAll()
    .where("business_id", "=", businessId)
    .executeTakeFirstOrThrow();
}

/** The columns as the database has them, in hexadecimal. */
async function columns(businessId: number): Promise<string> {
  const { rows } = await sql<{ bytes: string }>`
    select concat(encode(access_token_encrypted, 'hex'), ' ', encode(refresh_token_encrypted, 'hex')) as bytes
    from social_accounts where business_id = ${businessId}`.execute(server.db);
  return rows[0]?.bytes ?? "";
}

const hex = (text: string) => Buffer.from(text).toString("hex");

test("the columns hold sealed bytes: neither token nor any piece of it", async () => {
  const { ownerId, businessId } = await anOwner("ada");
  await connectAccount(server.resources, ownerId, linkedIn(businessId));
  const bytes = await columns(businessId);
  expect(bytes.length).toBeGreaterThan(100);
  for (const piece of [ACCESS, REFRESH, "access", "token", "ya29"]) expect(bytes).not.toContain(hex(piece));
  const row = await stored(businessId);
  const sealer = createSealer(keys);
  const opened = [
    sealer.open(row.access_token_encrypted ?? Buffer.of(), placeOfToken(linkedIn(businessId), "access")),
    sealer.open(row.refresh_token_encrypted ?? Buffer.of(), placeOfToken(linkedIn(businessId), "refresh")),
  ];
  expect(opened).toEqual([ACCESS, REFRESH]);
});

test("an account connected again gets its new tokens, and one without a refresh token has none", async () => {
  const { ownerId, businessId } = await anOwner("bea");
  const first = await connectAccount(server.resources, ownerId, linkedIn(businessId));
  const before = await columns(businessId);
  const again = await connectAccount(server.resources, ownerId, {
    ...linkedIn(businessId),
    refreshToken: null,
  });
  expect(again.id).toBe(first.id);
  expect(await columns(businessId)).not.toBe(before);
  expect((await stored(businessId)).refresh_token_encrypted).toBeNull();
});

test("a row's tokens are of no use in another row or the other column", async () => {
  const { ownerId, businessId } = await anOwner("cora");
  await connectAccount(server.resources, ownerId, linkedIn(businessId));
  const { access_token_encrypted: bytes } = await stored(businessId);
  const sealer = createSealer(keys);
  const open = (id: number, kind: "access" | "refresh") =>
    sealer.open(bytes ?? Buffer.of(), placeOfToken({ ...linkedIn(id) }, kind));
  expect(() => open(businessId + 1, "access")).toThrow("Not what was sealed");
  expect(() => open(businessId, "refresh")).toThrow("Not what was sealed");
  expect(open(businessId, "access")).toBe(ACCESS);
});

test("without a key nothing is connected, by name, and nothing is written", async () => {
  const { ownerId, businessId } = await anOwner("dora", keyless);
  await expect(connectAccount(keyless.resources, ownerId, linkedIn(businessId))).rejects.toMatchObject({
    code: "encryption_not_configured",
  });
  expect(await keyless.db.selectFrom("social_accounts").selectAll().execute()).toEqual([]);
});

test("nobody connects an account with somebody else's business", async () => {
  const { businessId } = await anOwner("evan");
  await anOwner("mallory");
  const attempt = connectAccount(server.resources, server.userId("mallory"), linkedIn(businessId));
  await expect(attempt).rejects.toMatchObject({ code: "business_not_found" });
  expect(await columns(businessId)).toBe("");
});

test("the database itself refuses a token in plain text", async () => {
  const { businessId } = await anOwner("finn");
  for (const plain of ["short", "a token in plain text that is as long as sealed ones are"]) {
    const row = { business_id: businessId, platform: "linkedin", platform_user_id: "li_1" };
    const access = server.db
      .insertInto("social_accounts")
      .values({ ...row, access_token_encrypted: Buffer.from(plain) });
    await expect(access.execute()).rejects.toThrow("social_accounts_tokens_sealed");
    const refresh = server.db
      .insertInto("social_accounts")
      .values({ ...row, refresh_token_encrypted: Buffer.from(plain) });
    await expect(refresh.execute()).rejects.toThrow("social_accounts_tokens_sealed");
  }
});

test("no answer, no export and no line of the log has a token, sealed or not", async () => {
  const { ownerId, businessId } = await anOwner("gwen");
  const account = await connectAccount(server.resources, ownerId, linkedIn(businessId));
  const answers = [
    JSON.stringify(account),
    await (await server.as("gwen").get(`/api/v1/social/accounts?business_id=${businessId}`)).text(),
    JSON.stringify(await server.client("gwen").socialAccount.list.query({ businessId })),
    await (await server.as("gwen").get("/trpc/account.export")).text(),
    lines.join(""),
  ];
  const { access_token_encrypted: bytes } = await stored(businessId);
  const sealed = Buffer.from(bytes ?? Buffer.of());
  for (const answer of answers) {
    for (const secret of [ACCESS, REFRESH, sealed.toString("hex"), sealed.toString("base64").slice(8, 40)]) {
      expect(answer).not.toContain(secret);
    }
  }
  expect(answers[1]).toContain("bluecup");
});

test("disconnecting leaves no bytes of a token", async () => {
  const { ownerId, businessId } = await anOwner("hugo");
  await connectAccount(server.resources, ownerId, linkedIn(businessId));
  await server
    .as("hugo")
    .fetch(`/api/v1/social/linkedin/disconnect?business_id=${businessId}`, { method: "POST" });
  expect(await columns(businessId)).toBe(" ");
});

test("after a change of keys what was sealed before is sealed anew, and so is what lay there in plain text", async () => {
  const { ownerId, businessId } = await anOwner("iris");
  const before = createSealer({ current: keys.previous[0] ?? Buffer.of(), previous: [] });
  await connectAccount({ db: server.db, sealer: before }, ownerId, linkedIn(businessId));
  const plain = await anOwner("jack");
  await withoutTheConstraint(
    sql`insert into social_accounts (business_id, platform, platform_user_id, access_token_encrypted)
      values (${plain.businessId}, 'linkedin', 'li_1', ${Buffer.from(ACCESS)})`,
  );
  const lost = await anOwner("kate");
  const nobodys = createSealer({ current: randomBytes(32), previous: [] });
  await connectAccount({ db: server.db, sealer: nobodys }, lost.ownerId, linkedIn(lost.businessId));
  const unreadable = await columns(lost.businessId);

  const sealer = createSealer(keys);
  expect(await sealStoredTokens(server.db, sealer)).toEqual({ accounts: 2, unreadable: 1 });
  for (const id of [businessId, plain.businessId]) {
    const row = await stored(id);
    const bytes = Buffer.from(row.access_token_encrypted ?? Buffer.of());
    expect(bytes.subarray(0, 5)).toEqual(sealer.mark);
    expect(createSealer({ ...keys, previous: [] }).open(bytes, placeOfToken(linkedIn(id), "access"))).toBe(
      ACCESS,
    );
  }
  expect(await columns(lost.businessId)).toBe(unreadable);
  expect(await sealStoredTokens(server.db, sealer)).toEqual({ accounts: 0, unreadable: 1 });
});

/** A row from before the database refused such rows. */
async function withoutTheConstraint(statement: ReturnType<typeof sql>): Promise<void> {
  await server.db.transaction().execute(async (transaction) => {
    const { rows } = await sql<{ definition: string }>`
      select pg_get_constraintdef(oid) as definition from pg_constraint where conname = 'social_accounts_tokens_sealed'`.execute(
      transaction,
    );
    await sql`alter table social_accounts drop constraint social_accounts_tokens_sealed`.execute(transaction);
    await statement.execute(transaction);
    await sql`alter table social_accounts add constraint social_accounts_tokens_sealed ${sql.raw(rows[0]?.definition ?? "")}`.execute(
      transaction,
    );
  });
}
