import {
  idSchema,
  newWebhookSchema,
  pageRequestShape,
  webhookDeliveryPageSchema,
  webhookDraftSchema,
  webhookSchema,
} from "@growth-guide/contract";
import { z } from "zod";
import { fail } from "../../errors.ts";
import { counted, router } from "../../trpc/trpc.ts";
import { userProcedure } from "../user/user.procedure.ts";
import { insertTestDelivery, listDeliveries, renewDelivery } from "./delivery.queries.ts";
import { deleteWebhook, listWebhooks, switchWebhookOn } from "./webhook.queries.ts";
import { createWebhook } from "./webhook.service.ts";

const byId = z.strictObject({ id: idSchema });
const byDeliveryId = z.strictObject({ id: z.int().positive() });

/** Whoever found a key could have everything told to them for good, so the owner has to be there in person. */
const inPerson = userProcedure.meta({ keyScope: null });

export const webhookRouter = router({
  list: inPerson.output(z.array(webhookSchema)).query(({ ctx }) => listWebhooks(ctx.db, ctx.userId)),

  // Takes no idempotency key: the answer that would be kept for a repetition has the secret in it.
  create: inPerson
    .input(webhookDraftSchema)
    .output(newWebhookSchema)
    .mutation(({ ctx, input }) => createWebhook(ctx, ctx.userId, input)),

  remove: inPerson
    .input(byId)
    .output(byId)
    .mutation(async ({ ctx, input }) => {
      if (!(await deleteWebhook(ctx.db, ctx.userId, input.id))) fail("webhook_not_found");
      return input;
    }),

  switchOn: inPerson
    .input(byId)
    .output(webhookSchema)
    .mutation(
      async ({ ctx, input }) =>
        (await switchWebhookOn(ctx.db, ctx.userId, input.id)) ?? fail("webhook_not_found"),
    ),

  test: inPerson
    .use(counted("send"))
    .input(byId)
    .output(byId)
    .mutation(async ({ ctx, input }) => {
      if (!(await insertTestDelivery(ctx.db, ctx.userId, input.id, ctx.clock()))) fail("webhook_not_found");
      void ctx.webhookSender.look();
      return input;
    }),

  deliveries: inPerson
    .input(z.strictObject({ id: idSchema, ...pageRequestShape }))
    .output(webhookDeliveryPageSchema)
    .query(({ ctx, input }) => listDeliveries(ctx.db, ctx.userId, input)),

  sendAgain: inPerson
    .use(counted("send"))
    .input(byDeliveryId)
    .output(byDeliveryId)
    .mutation(async ({ ctx, input }) => {
      if (!(await renewDelivery(ctx.db, ctx.userId, input.id, ctx.clock()))) fail("delivery_not_found");
      void ctx.webhookSender.look();
      return input;
    }),
});
