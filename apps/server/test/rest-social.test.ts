/** Connected accounts: listed without their tokens, disconnected so that the tokens are gone. */
import { describe, expect, test } from "vitest";
import { connectAccount } from "../src/features/social-account/social-account.service.ts";
import { keepBusiness } from "./support/growing.ts";
import { startServer } from "./support/start-server.ts";

const server = startServer();

const SOCIAL = "/api/v1/social";

async function connect(businessId: number, platform: string): Promise<void> {
  await connectAccount(server.resources, server.userId("ada"), {
    businessId,
    platform,
    platformUserId: `${platform}-1`,
    platformUsername: "bluecup",
    accessToken: "secret",
    refreshToken: "secret",
    tokenExpiresAt: null,
  });
}

const accounts = async (who: string, businessId: number) =>
  server.as(who).get(`${SOCIAL}/accounts?business_id=${businessId}`);

describe("GET /api/v1/social/accounts", () => {
  test("tells everything of an account but its tokens", async () => {
    const businessId = await keepBusiness(server.as("ada"));
    await connect(businessId, "linkedin");
    expect(await (await accounts("ada", businessId)).json()).toEqual([
      {
        id: expect.any(Number),
        business_id: businessId,
        platform: "linkedin",
        platform_username: "bluecup",
        platform_user_id: "linkedin-1",
        is_active: true,
        created_at: expect.any(String),
        updated_at: expect.any(String),
        token_expires_at: null,
      },
    ]);
  });

  test("answers 404 for somebody else's business and 422 without one", async () => {
    const businessId = await keepBusiness(server.as("ada"));
    expect((await accounts("eve", businessId)).status).toBe(404);
    expect((await accounts("ada", 99_999_999_999)).status).toBe(404);
    expect((await server.as("ada").get(`${SOCIAL}/accounts`)).status).toBe(422);
  });
});

describe("POST /api/v1/social/{network}/disconnect", () => {
  test.each([
    ["linkedin", "linkedin", "LinkedIn"],
    ["twitter", "twitter", "Twitter"],
    ["meta", "instagram", "Meta"],
  ])("%s forgets the tokens of an account at %s", async (network, platform, name) => {
    const businessId = await keepBusiness(server.as("ada"));
    await connect(businessId, platform);
    const disconnect = () =>
      server.as("ada").post(`${SOCIAL}/${network}/disconnect?business_id=${businessId}`, {});
    expect((await disconnect()).status).toBe(200);
    expect(await (await accounts("ada", businessId)).json()).toMatchObject([{ is_active: false }]);
    const row = await server.db
      .selectFrom("social_accounts")
      .selectAll()
      .where("business_id", "=", businessId)
      .executeTakeFirstOrThrow();
    expect(row).toMatchObject({ access_token_encrypted: null, refresh_token_encrypted: null });

    const again = await disconnect();
    expect(again.status).toBe(404);
    expect(await again.json()).toMatchObject({ detail: `${name} account not connected` });
  });
});
