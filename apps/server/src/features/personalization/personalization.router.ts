import {
  changeDifficultySchema,
  openReadingSchema,
  originalChapterSchema,
  personalizationSessionSchema,
  personalizeSchema,
  readingSessionSchema,
  sessionIdSchema,
  streamReadingSchema,
} from "@growth-guide/contract";
import { tracked } from "@trpc/server";
// The declarations of a router with tracked events name types of this module.
import type {} from "@trpc/server/unstable-core-do-not-import";
import { z } from "zod";
import { withNamedFailures } from "../../trpc/domain-errors.ts";
import { publicProcedure, router } from "../../trpc/trpc.ts";
import { preferredLevel } from "./preferences.queries.ts";
import { readerProcedures } from "./reader.router.ts";
import {
  changeDifficulty,
  clearSession,
  findOriginal,
  findSession,
  openReading,
  personalize,
} from "./personalization.service.ts";
import { streamReading } from "./reading-stream.ts";

const bySession = z.object({ sessionId: sessionIdSchema });

/** Open to anyone: a session belongs to whoever knows its id, or to the signed-in person who made it. */
const readingProcedure = publicProcedure.use(async ({ ctx, next }) =>
  next({ ctx: { readerId: (await ctx.identityIfAny())?.subject ?? null } }),
);

export const personalizationRouter = router({
  personalize: readingProcedure
    .input(personalizeSchema.partial({ level: true }))
    .output(readingSessionSchema)
    .mutation(async ({ ctx, input }) =>
      personalize(ctx, { ...input, level: input.level ?? (await preferredLevel(ctx.db, ctx.readerId)) }),
    ),

  open: readingProcedure
    .input(openReadingSchema)
    .output(bySession)
    .mutation(async ({ ctx, input }) => ({ sessionId: (await openReading(ctx, input)).sessionId })),

  stream: readingProcedure.input(streamReadingSchema).subscription(async function* ({ ctx, input }) {
    for await (const [id, event] of withNamedFailures(streamReading(ctx, input))) yield tracked(id, event);
  }),

  changeDifficulty: readingProcedure
    .input(changeDifficultySchema)
    .output(readingSessionSchema)
    .mutation(({ ctx, input }) => changeDifficulty(ctx, input)),

  toggleOriginal: readingProcedure
    .input(bySession)
    .output(originalChapterSchema)
    .query(({ ctx, input }) => findOriginal(ctx, input.sessionId)),

  session: readingProcedure
    .input(bySession)
    .output(personalizationSessionSchema)
    .query(({ ctx, input }) => findSession(ctx, input.sessionId)),

  clear: readingProcedure
    .input(bySession)
    .output(bySession)
    .mutation(async ({ ctx, input }) => {
      await clearSession(ctx, input.sessionId);
      return input;
    }),

  ...readerProcedures,
});
