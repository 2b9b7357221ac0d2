import {
  contentTemplateDraftSchema,
  contentTemplateSchema,
  idempotencyKeySchema,
  idSchema,
  versionSchema,
} from "@growth-guide/contract";
import { z } from "zod";
import { once } from "../../db/once.ts";
import { fail } from "../../errors.ts";
import { ownBusiness } from "../business/business.service.ts";
import { userProcedure } from "../user/user.procedure.ts";
import {
  deleteTemplate,
  hasTemplate,
  insertTemplate,
  listTemplates,
  updateTemplate,
} from "./template.queries.ts";

const byId = z.strictObject({ id: idSchema });

/** Texts to begin a post from. */
export const templateProcedures = {
  listTemplates: userProcedure
    .input(z.strictObject({ businessId: idSchema }))
    .output(z.array(contentTemplateSchema))
    .query(({ ctx, input }) => listTemplates(ctx.db, ctx.userId, input.businessId)),

  saveTemplate: userProcedure
    .input(contentTemplateDraftSchema.extend({ idempotencyKey: idempotencyKeySchema.optional() }))
    .output(contentTemplateSchema)
    .mutation(({ ctx, input: { idempotencyKey: key, ...body } }) =>
      once(ctx.db, { ownerId: ctx.userId, key, operation: "content.saveTemplate", body }, async (db) => {
        const kept = await insertTemplate(db, ctx.userId, body);
        if (kept !== undefined) return kept;
        await ownBusiness(db, ctx.userId, body.businessId);
        return fail("account_full");
      }),
    ),

  updateTemplate: userProcedure
    .input(
      contentTemplateDraftSchema
        .omit({ businessId: true })
        .extend({ id: idSchema, version: versionSchema.optional() }),
    )
    .output(contentTemplateSchema)
    .mutation(async ({ ctx: { db, userId }, input: { id, version, ...template } }) => {
      const saved = await updateTemplate(db, userId, { id, version }, template);
      if (saved !== undefined) return saved;
      return fail((await hasTemplate(db, userId, id)) ? "version_conflict" : "template_not_found");
    }),

  removeTemplate: userProcedure
    .input(byId)
    .output(byId)
    .mutation(async ({ ctx, input }) =>
      (await deleteTemplate(ctx.db, ctx.userId, input.id)) ? input : fail("template_not_found"),
    ),
};
