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
import { ReadyJson } from "../../ready-json.ts";
import { withNamedFailures } from "../../trpc/domain-errors.ts";
import { counted, publicProcedure, router } from "../../trpc/trpc.ts";
import { countGuess, countingGuesses } from "./count-guesses.ts";
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
const readingProcedure = publicProcedure.use(async ({ ctx, next }) => {
  Object.assign(ctx, { readerId: (await ctx.identityIfAny())?.subject ?? null });
  return next<{ readerId: string | null }>({});
});

/** For a session that has to be there already. */
const sessionProcedure = readingProcedure.use(async ({ ctx, next }) => {
  await ctx.limits.refuseSpent("guess", ctx);
  const result = await next();
  if (!result.ok) await countGuess(ctx, result.error);
  return result;
});

export const personalizationRouter = router({
  personalize: readingProcedure
    .meta({ isLarge: true, isAlone: true })
    .use(counted("adapt"))
    .input(personalizeSchema.partial({ level: true }))
    .output(readingSessionSchema)
    .mutation(async ({ ctx, input }) =>
      personalize(ctx, { ...input, level: input.level ?? (await preferredLevel(ctx.db, ctx.readerId)) }),
    ),

  open: readingProcedure
    .meta({ isLarge: true, isAlone: true })
    .use(counted("adapt"))
    .input(openReadingSchema)
    .output(bySession)
    .mutation(async ({ ctx, input }) => ({ sessionId: (await openReading(ctx, input)).sessionId })),

  stream: sessionProcedure
    .use(counted("adapt"))
    .input(streamReadingSchema)
    .subscription(async function* ({ ctx, input }) {
      const events = countingGuesses(ctx, streamReading(ctx, input));
      for await (const [id, event] of withNamedFailures(events)) yield tracked(id, event);
    }),

  changeDifficulty: sessionProcedure
    .meta({ isAlone: true })
    .use(counted("adapt"))
    .input(changeDifficultySchema)
    .output(readingSessionSchema)
    .mutation(({ ctx, input }) => changeDifficulty(ctx, input)),

  toggleOriginal: sessionProcedure
    .input(bySession)
    .output(originalChapterSchema.extend({ originalContent: z.instanceof(ReadyJson) }))
    .query(({ ctx, input }) => findOriginal(ctx, input.sessionId)),

  session: sessionProcedure
    .input(bySession)
    .output(personalizationSessionSchema)
    .query(({ ctx, input }) => findSession(ctx, input.sessionId)),

  clear: sessionProcedure
    .input(bySession)
    .output(bySession)
    .mutation(async ({ ctx, input }) => {
      await clearSession(ctx, input.sessionId);
      return input;
    }),

  ...readerProcedures,
});
