import { SOCIAL_NETWORKS, type SocialAccount } from "@growth-guide/contract";
import { z } from "zod";
import { defineRoute } from "../../rest/route.ts";
import { possibleId, toWireInstant, wireInstant, wireInteger } from "../../rest/wire.ts";
import { NETWORK_NAMES } from "./social-account.router.ts";

const accountBodySchema = z
  .object({
    id: z.int(),
    business_id: z.int(),
    platform: z.string(),
    platform_username: z.string().nullable(),
    platform_user_id: z.string(),
    is_active: z.boolean(),
    created_at: wireInstant,
    updated_at: wireInstant,
    token_expires_at: wireInstant.nullable(),
  })
  .meta({ id: "SocialAccountResponse" });

const common = {
  tag: "social",
  access: "signedIn",
  dialect: "growthManager",
  failures: [404] as number[],
} as const;
const ofBusiness = { query: z.object({ business_id: wireInteger }) };

export const socialAccountRoutes = [
  defineRoute({
    ...common,
    ...ofBusiness,
    method: "GET",
    path: "/api/v1/social/accounts",
    summary: "The accounts connected with one of my businesses; never their tokens",
    response: z.array(accountBodySchema),
    call: async ({ api, query }) =>
      (await api.socialAccount.list({ businessId: possibleId(query.business_id, "business_not_found") })).map(
        toAccountBody,
      ),
  }),
  ...SOCIAL_NETWORKS.map((network) =>
    defineRoute({
      ...common,
      ...ofBusiness,
      method: "POST",
      path: `/api/v1/social/${network}/disconnect`,
      summary: `Forget a business's ${NETWORK_NAMES[network]} account`,
      response: z.object({ message: z.string() }),
      call: async ({ api, query }) => {
        await api.socialAccount.disconnect({
          businessId: possibleId(query.business_id, "business_not_found"),
          network,
        });
        return { message: `${NETWORK_NAMES[network]} account disconnected` };
      },
    }),
  ),
];

function toAccountBody(account: SocialAccount): z.infer<typeof accountBodySchema> {
  return {
    id: account.id,
    business_id: account.businessId,
    platform: account.platform,
    platform_username: account.platformUsername,
    platform_user_id: account.platformUserId,
    is_active: account.isActive,
    created_at: toWireInstant(account.createdAt),
    updated_at: toWireInstant(account.updatedAt),
    token_expires_at: account.tokenExpiresAt === null ? null : toWireInstant(account.tokenExpiresAt),
  };
}
