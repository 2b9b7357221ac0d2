import {
  idempotencyKeySchema,
  idSchema,
  savedChapterDraftSchema,
  savedChapterPageRequestSchema,
  savedChapterPageSchema,
  savedChapterRenameSchema,
  savedChapterSchema,
  savedChapterSummarySchema,
} from "@growth-guide/contract";
import { z } from "zod";
import { fail } from "../../errors.ts";
import { userProcedure } from "../user/user.procedure.ts";
import { findSavedChapter, listSavedChapters, updateSavedChapterTitle } from "./saved-chapter.queries.ts";
import { saveChapter } from "./saved-chapter.service.ts";
import { deleteSavedChapter } from "./shelf.queries.ts";

const byId = z.strictObject({ id: idSchema });

/** Chapters of one's own, kept for as long as their owner wants them. */
export const savedChapterProcedures = {
  listSaved: userProcedure
    .input(savedChapterPageRequestSchema)
    .output(savedChapterPageSchema)
    .query(({ ctx, input }) => listSavedChapters(ctx.db, ctx.userId, input)),

  getSaved: userProcedure
    .input(byId)
    .output(savedChapterSchema)
    .query(
      async ({ ctx, input }) =>
        (await findSavedChapter(ctx.db, ctx.userId, input.id)) ?? fail("chapter_not_found"),
    ),

  save: userProcedure
    .meta({ isLarge: true, isAlone: true })
    .input(savedChapterDraftSchema.extend({ idempotencyKey: idempotencyKeySchema.optional() }))
    .output(savedChapterSummarySchema)
    .mutation(({ ctx, input: { idempotencyKey, ...chapter } }) =>
      saveChapter(ctx.db, ctx.userId, chapter, idempotencyKey),
    ),

  renameSaved: userProcedure
    .input(savedChapterRenameSchema)
    .output(savedChapterSummarySchema)
    .mutation(
      async ({ ctx, input: { id, title } }) =>
        (await updateSavedChapterTitle(ctx.db, ctx.userId, id, title)) ?? fail("chapter_not_found"),
    ),

  removeSaved: userProcedure
    .input(byId)
    .output(byId)
    .mutation(async ({ ctx, input }) =>
      (await deleteSavedChapter(ctx.db, ctx.userId, input.id)) ? input : fail("chapter_not_found"),
    ),
};
