import { apiKeyDraftSchema, apiKeySchema, idSchema, newApiKeySchema } from "@growth-guide/contract";
import { z } from "zod";
import { router } from "../../trpc/trpc.ts";
import { userProcedure } from "../user/user.procedure.ts";
import { listApiKeys } from "./api-key.queries.ts";
import { createApiKey, revokeApiKey } from "./api-key.service.ts";

const byId = z.strictObject({ id: idSchema });

/** A key that could make keys would outlive its own revocation, so their owner has to be there in person. */
const inPerson = userProcedure.meta({ keyScope: null });

export const apiKeyRouter = router({
  list: inPerson.output(z.array(apiKeySchema)).query(({ ctx }) => listApiKeys(ctx.db, ctx.userId)),

  // Takes no idempotency key: the answer that would be kept for a repetition has the secret in it.
  create: inPerson
    .input(apiKeyDraftSchema)
    .output(newApiKeySchema)
    .mutation(({ ctx, input }) => createApiKey(ctx, ctx.userId, input)),

  revoke: inPerson
    .input(byId)
    .output(byId)
    .mutation(async ({ ctx, input }) => {
      await revokeApiKey(ctx, ctx.userId, input.id);
      return input;
    }),
});
