import {
  auditLogPageSchema,
  pageRequestShape,
  userPatchSchema,
  userRegistrationSchema,
  userRemovalSchema,
  userSchema,
} from "@growth-guide/contract";
import { z } from "zod";
import { fail } from "../../errors.ts";
import { router, signedInProcedure } from "../../trpc/trpc.ts";
import { userProcedure } from "./user.procedure.ts";
import { listAuditEvents } from "./audit-log.queries.ts";
import { refuseDeleted } from "./user.directory.ts";
import { findUser, insertRegisteredUser, updateUser } from "./user.queries.ts";
import { removeUser } from "./user.service.ts";

export const userRouter = router({
  me: userProcedure
    .output(userSchema)
    .query(async ({ ctx }) => (await findUser(ctx.db, ctx.userId)) ?? fail("user_not_found")),

  get: userProcedure
    .input(z.object({ id: z.string() }))
    .output(userSchema)
    .query(async ({ ctx, input }) => {
      if (input.id !== ctx.userId) fail("not_authorized");
      return (await findUser(ctx.db, ctx.userId)) ?? fail("user_not_found");
    }),

  update: userProcedure
    .input(userPatchSchema)
    .output(userSchema)
    .mutation(
      async ({ ctx, input }) => (await updateUser(ctx.db, ctx.userId, input)) ?? fail("user_not_found"),
    ),

  remove: userProcedure
    .meta({ keyScope: null })
    .input(userRemovalSchema)
    .output(z.object({ id: z.string() }))
    .mutation(async ({ ctx, input }) => {
      await removeUser(ctx, ctx.caller, input);
      return { id: ctx.userId };
    }),

  auditLog: userProcedure
    .input(z.strictObject(pageRequestShape))
    .output(auditLogPageSchema)
    .query(({ ctx, input }) => listAuditEvents(ctx.db, ctx.userId, input)),

  // Not a userProcedure: registering must find out whether the row exists before anything makes it.
  register: signedInProcedure
    .meta({ keyScope: null })
    .input(userRegistrationSchema)
    .output(userSchema)
    .mutation(async ({ ctx, input }) => {
      if (input.id !== ctx.caller.subject) fail("not_authorized");
      await refuseDeleted(ctx.db, ctx.caller);
      const user = await insertRegisteredUser(ctx.db, input);
      if (user !== undefined) return user;
      return fail((await findUser(ctx.db, input.id)) ? "user_already_exists" : "email_already_registered");
    }),
});
