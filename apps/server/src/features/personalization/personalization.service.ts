import type {
  ChangeDifficulty,
  Level,
  OriginalChapter,
  PersonalizationSession,
  Personalize,
  ReadingSession,
} from "@growth-guide/contract";
import { type PersonalizedChapter, withoutLiveHtml } from "@growth-guide/text-engine";
import { fail } from "../../errors.ts";
import type { Resources } from "../../resources.ts";
import { withoutLevelHeading } from "./level-heading.ts";
import type { StoredSession } from "./session-store.ts";

/** What the rules of reading need: the sessions, the engine, the time, and who asks (null for a guest). */
export type Reading = Pick<Resources, "sessions" | "adapt" | "clock"> & { readerId: string | null };

/**
 * The chapter at a level. A new session, or one whose chapter changed, keeps the content as its original; a text
 * this session was given earlier is not a new chapter and never becomes the original.
 * @throws DomainError session_not_found, chapter_too_complex, processing_error
 * @source Personalization API Reference, POST /personalize
 */
export async function personalize(reading: Reading, request: Personalize): Promise<ReadingSession> {
  const known = await findOwn(reading, request.sessionId);
  const session = known && !isNewChapter(known, request) ? known : newSession(reading, request, known);
  return atLevel(reading, session, request.level, request.readingPosition);
}

/**
 * The same session at another level, worked from its stored original; the reader keeps their place unless they
 * send a new one.
 * @throws DomainError session_not_found, chapter_too_complex, processing_error
 * @source Personalization API Reference, POST /change-difficulty
 */
export async function changeDifficulty(reading: Reading, request: ChangeDifficulty): Promise<ReadingSession> {
  const session = (await findOwn(reading, request.sessionId)) ?? notFound(request.sessionId);
  return atLevel(reading, session, request.level, request.readingPosition);
}

/**
 * The chapter as it was first sent, byte for byte. A read: asking twice gives the same.
 * @throws DomainError session_not_found
 * @source Personalization API Reference, POST /toggle-original
 */
export async function findOriginal(reading: Reading, sessionId: string): Promise<OriginalChapter> {
  const session = (await findOwn(reading, sessionId)) ?? notFound(sessionId);
  const { chapterId, original, readingPosition, lastAccessedAt } = session;
  return { sessionId, chapterId, originalContent: original, readingPosition, lastAccessedAt };
}

/**
 * The session as it is kept, with the text at its current level.
 * @throws DomainError session_not_found
 * @source Personalization API Reference, Data Models, PersonalizationSession
 */
export async function findSession(reading: Reading, sessionId: string): Promise<PersonalizationSession> {
  const session = (await findOwn(reading, sessionId)) ?? notFound(sessionId);
  const { chapterId, level, original, adapted, readingPosition, createdAt, lastAccessedAt } = session;
  return {
    sessionId,
    chapterId,
    level,
    originalContent: original,
    personalizedContent: adapted[level]?.markdown ?? original,
    readingPosition,
    createdAt,
    lastAccessedAt,
  };
}

/**
 * Forgets a session.
 * @throws DomainError session_not_found
 * @source Personalization API Reference, DELETE /session/{session_id}
 */
export async function clearSession(reading: Reading, sessionId: string): Promise<void> {
  const session = await findOwn(reading, sessionId);
  if (session === undefined || !(await reading.sessions.remove(sessionId))) notFound(sessionId);
}

/** The session, unless it is bound to somebody else than the signed-in caller. */
async function findOwn(
  { sessions, readerId }: Reading,
  sessionId: string,
): Promise<StoredSession | undefined> {
  const session = await sessions.find(sessionId);
  if (session?.ownerId != null && readerId !== null && session.ownerId !== readerId) notFound(sessionId);
  return session;
}

async function atLevel(
  { sessions, adapt }: Reading,
  session: StoredSession,
  level: Level,
  readingPosition = session.readingPosition,
): Promise<ReadingSession> {
  const chapter = session.adapted[level] ?? (await adapt(session.original, level));
  const adapted = { ...session.adapted, [level]: chapter };
  return toReadingSession(await sessions.save({ ...session, adapted, level, readingPosition }), chapter);
}

function newSession(
  { clock, readerId }: Reading,
  request: Personalize,
  known: StoredSession | undefined,
): StoredSession {
  const now = clock().toISOString();
  return {
    sessionId: request.sessionId,
    ownerId: known?.ownerId ?? readerId,
    chapterId: request.chapterId,
    original: request.chapterContent,
    adapted: {},
    level: request.level,
    readingPosition: request.readingPosition ?? 0,
    createdAt: now,
    lastAccessedAt: now,
  };
}

function isNewChapter(session: StoredSession, { chapterId, chapterContent }: Personalize): boolean {
  return (
    session.chapterId !== chapterId ||
    !(session.original === chapterContent || wasGiven(session, chapterContent))
  );
}

/** Whether this session was given the text earlier, as it is or in the form REST gives it. */
function wasGiven({ adapted }: StoredSession, content: string): boolean {
  const text = withoutLevelHeading(content);
  return Object.values(adapted).some(
    ({ markdown }) => markdown === text || withoutLiveHtml(markdown) === text,
  );
}

function toReadingSession(session: StoredSession, chapter: PersonalizedChapter): ReadingSession {
  const { sessionId, chapterId, level, readingPosition, createdAt, lastAccessedAt } = session;
  const { markdown, language, blocks, before, after, glossary } = chapter;
  return {
    sessionId,
    chapterId,
    level,
    personalizedContent: markdown,
    readingPosition,
    language,
    blocks,
    before,
    after,
    glossary,
    createdAt,
    lastAccessedAt,
  };
}

function notFound(sessionId: string): never {
  return fail("session_not_found", { detail: `Personalization session '${sessionId}' not found` });
}
