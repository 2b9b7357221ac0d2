import {
  idSchema,
  type SocialNetwork,
  socialAccountSchema,
  socialNetworkSchema,
} from "@growth-guide/contract";
import { z } from "zod";
import { fail } from "../../errors.ts";
import { router } from "../../trpc/trpc.ts";
import { ownBusiness } from "../business/business.service.ts";
import { userProcedure } from "../user/user.procedure.ts";
import { disconnectAccounts, listSocialAccounts } from "./social-account.queries.ts";

export const NETWORK_NAMES: Readonly<Record<SocialNetwork, string>> = {
  linkedin: "LinkedIn",
  twitter: "Twitter",
  meta: "Meta",
};

export const socialAccountRouter = router({
  list: userProcedure
    .input(z.strictObject({ businessId: idSchema }))
    .output(z.array(socialAccountSchema))
    .query(async ({ ctx, input: { businessId } }) => {
      await ownBusiness(ctx.db, ctx.userId, businessId);
      return listSocialAccounts(ctx.db, ctx.userId, businessId);
    }),

  disconnect: userProcedure
    .input(z.strictObject({ businessId: idSchema, network: socialNetworkSchema }))
    .output(z.object({ network: socialNetworkSchema }))
    .mutation(async ({ ctx, input }) => {
      await ownBusiness(ctx.db, ctx.userId, input.businessId);
      const { network } = input;
      if (await disconnectAccounts(ctx.db, ctx.userId, input)) return { network };
      return fail("account_not_connected", { detail: `${NETWORK_NAMES[network]} account not connected` });
    }),
});
