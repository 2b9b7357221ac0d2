import { LEVELS, type PersonalizationSession, type ReadingSession } from "@growth-guide/contract";
import { withoutLiveHtml } from "@growth-guide/text-engine/text";
import { z } from "zod";
import { defineRoute } from "../../rest/route.ts";
import { toWireInstant, wireInstant } from "../../rest/wire.ts";
import { levelHeading } from "./level-heading.ts";
import { wireLevel, wirePosition, wireText } from "./personalization.wire.ts";

const PREFIX = "/api/personalization";

const personalizeBodySchema = z
  .object({
    session_id: wireText("session_id", "Session ID"),
    chapter_content: wireText("chapter_content", "Chapter content"),
    chapter_id: wireText("chapter_id", "Chapter ID"),
    difficulty_level: wireLevel,
    reading_position: wirePosition,
  })
  .meta({ id: "PersonalizeRequest" });

const personalizedBodySchema = z
  .object({
    session_id: z.string(),
    personalized_content: z.string(),
    difficulty_level: z.enum(LEVELS),
    chapter_id: z.string(),
    timestamp: wireInstant,
  })
  .meta({ id: "PersonalizeResponse" });

const toggleBodySchema = z
  .object({ session_id: wireText("session_id", "Session ID") })
  .meta({ id: "ToggleOriginalRequest" });

const originalBodySchema = z
  .object({ session_id: z.string(), original_content: z.string(), timestamp: wireInstant })
  .meta({ id: "ToggleOriginalResponse" });

const clearedBodySchema = z
  .object({ message: z.string(), session_id: z.string() })
  .meta({ id: "ClearSessionResponse" });

const sessionBodySchema = z
  .object({
    session_id: z.string(),
    difficulty_level: z.enum(LEVELS),
    original_content: z.string(),
    personalized_content: z.string(),
    chapter_id: z.string(),
    created_at: z.number().meta({ description: "Unix seconds" }),
    last_accessed: z.number().meta({ description: "Unix seconds" }),
    reading_position: z.number(),
  })
  .meta({ id: "PersonalizationSession" });

const common = { tag: "personalization", access: "anyone", dialect: "personalization" } as const;

const bySession = {
  path: `${PREFIX}/session/{session_id}`,
  aliases: ["/api/session/{session_id}"],
  params: z.object({ session_id: wireText("session_id", "Session ID") }),
};

export const personalizationRoutes = [
  defineRoute({
    ...common,
    method: "POST",
    path: `${PREFIX}/personalize`,
    aliases: ["/api/personalize"],
    summary: "A chapter at a level",
    body: personalizeBodySchema,
    failures: [404, 422],
    response: personalizedBodySchema,
    call: async ({ api, body }) =>
      toPersonalizedBody(
        await api.personalization.personalize({
          sessionId: body.session_id,
          chapterId: body.chapter_id,
          chapterContent: body.chapter_content,
          level: body.difficulty_level,
          readingPosition: body.reading_position,
        }),
      ),
  }),
  defineRoute({
    ...common,
    method: "POST",
    path: `${PREFIX}/change-difficulty`,
    aliases: ["/api/change-difficulty"],
    summary: "The session's chapter at another level",
    body: personalizeBodySchema,
    failures: [404, 422],
    response: personalizedBodySchema,
    call: async ({ api, body }) =>
      toPersonalizedBody(
        await api.personalization.changeDifficulty({
          sessionId: body.session_id,
          level: body.difficulty_level,
          readingPosition: body.reading_position,
        }),
      ),
  }),
  defineRoute({
    ...common,
    method: "POST",
    path: `${PREFIX}/toggle-original`,
    aliases: ["/api/toggle-original"],
    summary: "The session's chapter as it was first sent",
    body: toggleBodySchema,
    failures: [404],
    response: originalBodySchema,
    call: async ({ api, body }) => {
      const original = await api.personalization.toggleOriginal({ sessionId: body.session_id });
      return {
        session_id: original.sessionId,
        original_content: original.originalContent,
        timestamp: toWireInstant(original.lastAccessedAt),
      };
    },
  }),
  defineRoute({
    ...common,
    ...bySession,
    method: "GET",
    summary: "The session as it is kept, with the reader's place",
    response: sessionBodySchema,
    call: async ({ api, params }) =>
      toSessionBody(await api.personalization.session({ sessionId: params.session_id })),
  }),
  defineRoute({
    ...common,
    ...bySession,
    method: "DELETE",
    summary: "Forget a session",
    response: clearedBodySchema,
    call: async ({ api, params }) => {
      const { sessionId } = await api.personalization.clear({ sessionId: params.session_id });
      return { message: "Session cleared successfully", session_id: sessionId };
    },
  }),
];

/** REST clients put the text straight into a page, so live HTML never leaves here. */
function toPersonalizedBody(session: ReadingSession): z.infer<typeof personalizedBodySchema> {
  return {
    session_id: session.sessionId,
    personalized_content: levelHeading(session.level) + withoutLiveHtml(session.personalizedContent),
    difficulty_level: session.level,
    chapter_id: session.chapterId,
    timestamp: toWireInstant(session.lastAccessedAt),
  };
}

function toSessionBody(session: PersonalizationSession): z.infer<typeof sessionBodySchema> {
  return {
    session_id: session.sessionId,
    difficulty_level: session.level,
    original_content: session.originalContent,
    personalized_content: levelHeading(session.level) + withoutLiveHtml(session.personalizedContent),
    chapter_id: session.chapterId,
    created_at: Date.parse(session.createdAt) / 1000,
    last_accessed: Date.parse(session.lastAccessedAt) / 1000,
    reading_position: session.readingPosition,
  };
}
