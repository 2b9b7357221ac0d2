import {
  chapterKeySchema,
  keptPlaceSchema,
  readingPlaceDraftSchema,
  readingPlaceSchema,
  readingPreferencesPatchSchema,
  readingPreferencesSchema,
} from "@growth-guide/contract";
import { z } from "zod";
import { userProcedure } from "../user/user.procedure.ts";
import { findPreferences, updatePreferences } from "./preferences.queries.ts";
import { findPlace, listPlaces, MAX_PLACES, upsertPlace } from "./reading-place.queries.ts";

/** What a signed-in reader keeps beside their sessions: preferences, and a place in each chapter. */
export const readerProcedures = {
  preferences: userProcedure
    .output(readingPreferencesSchema)
    .query(({ ctx }) => findPreferences(ctx.db, ctx.userId)),

  updatePreferences: userProcedure
    .input(readingPreferencesPatchSchema)
    .output(readingPreferencesSchema)
    .mutation(({ ctx, input }) => updatePreferences(ctx.db, ctx.userId, input)),

  place: userProcedure
    .input(z.strictObject({ chapterKey: chapterKeySchema }))
    .output(readingPlaceSchema.nullable())
    .query(async ({ ctx, input }) => (await findPlace(ctx.db, ctx.userId, input.chapterKey)) ?? null),

  keepPlace: userProcedure
    .input(readingPlaceDraftSchema)
    .output(keptPlaceSchema)
    .mutation(({ ctx, input }) => upsertPlace(ctx.db, ctx.userId, input)),

  places: userProcedure
    .input(z.strictObject({ limit: z.int().min(1).max(MAX_PLACES).default(20) }).default({ limit: 20 }))
    .output(z.array(readingPlaceSchema))
    .query(({ ctx, input }) => listPlaces(ctx.db, ctx.userId, input.limit)),
};
