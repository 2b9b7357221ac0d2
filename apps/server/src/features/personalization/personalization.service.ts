import type {
  ChangeDifficulty,
  Level,
  OriginalChapter,
  PersonalizationSession,
  Personalize,
  ReadingSession,
} from "@growth-guide/contract";
import type { Answers, PersonalizedChapter } from "@growth-guide/text-engine";
import { fail } from "../../errors.ts";
import { othersTurn } from "../../others-turn.ts";
import type { ReadyJson } from "../../ready-json.ts";
import type { Resources } from "../../resources.ts";
import { isOriginal, newlyGiven, wasGiven, withGiven } from "./given-texts.ts";
import { holderOf, type StoredSession } from "./session-store.ts";

/** What the rules of reading need: the sessions, the engine, the time, and who asks from where. */
export type Reading = Pick<Resources, "sessions" | "adapt" | "clock"> & {
  /** Null for a guest. */
  readerId: string | null;
  /** The caller's network address. */
  address: string;
  /** Aborted when nobody waits for the answer any more. */
  gone?: () => AbortSignal;
};

/**
 * The chapter at a level. A new session, or one whose chapter changed, keeps the content as its original; a text
 * this session was given earlier is not a new chapter and never becomes the original. What is asked for is kept
 * before it is worked, so of calls at the same time the last choice stands, however long each takes.
 * @throws DomainError session_not_found, chapter_too_complex, processing_error, service_unavailable
 * @source Personalization API Reference, POST /personalize
 */
export async function personalize(reading: Reading, request: Personalize): Promise<ReadingSession> {
  return atLevel(reading, await openReading(reading, request));
}

/**
 * The session of `personalize` with its chapter kept and not adapted yet, to be streamed.
 * @throws DomainError session_not_found, service_unavailable
 */
export async function openReading(reading: Reading, request: Personalize): Promise<StoredSession> {
  return change(reading, request.sessionId, (known) =>
    known && !isNewChapter(known, request) ? choose(known, request) : newSession(reading, request, known),
  );
}

/**
 * The same session at another level, worked from its stored original; the reader keeps their place unless they
 * send a new one.
 * @throws DomainError session_not_found, chapter_too_complex, processing_error, service_unavailable
 * @source Personalization API Reference, POST /change-difficulty
 */
export async function changeDifficulty(reading: Reading, request: ChangeDifficulty): Promise<ReadingSession> {
  return atLevel(reading, await chooseLevel(reading, request));
}

/**
 * The session with its level chosen and its chapter not adapted yet, to be streamed.
 * @throws DomainError session_not_found, service_unavailable
 */
export async function chooseLevel(reading: Reading, request: ChangeDifficulty): Promise<StoredSession> {
  return change(reading, request.sessionId, (known) => known && choose(known, request));
}

/** The same as it goes into an answer. */
export type ReadyOriginal = Omit<OriginalChapter, "originalContent"> & { originalContent: ReadyJson };

/**
 * The chapter as it was first sent, byte for byte. A read: asking twice gives the same.
 * @throws DomainError session_not_found
 * @source Personalization API Reference, POST /toggle-original
 */
export async function findOriginal(reading: Reading, sessionId: string): Promise<ReadyOriginal> {
  const session = await reading.sessions.findReady(sessionId);
  refuseStranger(reading, session);
  if (session === undefined) return notFound(sessionId);
  const { chapterId, original, readingPosition, lastAccessedAt } = session;
  return { sessionId, chapterId, originalContent: original, readingPosition, lastAccessedAt };
}

/**
 * The session as it is kept, with the text at its current level.
 * @throws DomainError session_not_found, service_unavailable
 * @source Personalization API Reference, Data Models, PersonalizationSession
 */
export async function findSession(reading: Reading, sessionId: string): Promise<PersonalizationSession> {
  const session = (await findOwn(reading, sessionId)) ?? notFound(sessionId);
  const { chapterId, level, original, readingPosition, createdAt, lastAccessedAt } = session;
  const { markdown } = await reading.adapt(original, level, reading.gone?.(), session.answers?.[level]);
  return {
    sessionId,
    chapterId,
    level,
    originalContent: original,
    personalizedContent: markdown,
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
async function findOwn(reading: Reading, sessionId: string): Promise<StoredSession | undefined> {
  const session = await reading.sessions.find(sessionId);
  refuseStranger(reading, session);
  return session;
}

/** Changes the caller's session, which has to be there once `next` has been asked. */
async function change(
  reading: Reading,
  sessionId: string,
  next: (known: StoredSession | undefined) => StoredSession | undefined,
): Promise<StoredSession> {
  const changed = await reading.sessions.update(sessionId, (known) => {
    refuseStranger(reading, known);
    return next(known);
  });
  return changed ?? notFound(sessionId);
}

function refuseStranger(
  { readerId }: Reading,
  session: Pick<StoredSession, "ownerId" | "sessionId"> | undefined,
): void {
  const isBound = session?.ownerId != null && readerId !== null;
  if (isBound && session.ownerId !== readerId) notFound(session.sessionId);
}

function choose(
  session: StoredSession,
  {
    level,
    readingPosition = session.readingPosition,
  }: { level: Level; readingPosition?: number | undefined },
): StoredSession {
  return { ...session, level, readingPosition };
}

async function atLevel(reading: Reading, session: StoredSession): Promise<ReadingSession> {
  return toReadingSession(session, await giveChapter(reading, session));
}

/** The session's chapter at its level, remembered as given before it is. */
export async function giveChapter(reading: Reading, session: StoredSession): Promise<PersonalizedChapter> {
  const { original, level, answers } = session;
  await othersTurn(original);
  const chapter = await reading.adapt(original, level, reading.gone?.(), answers?.[level]);
  await othersTurn(original);
  const prints = newlyGiven(session, chapter);
  if (prints.length > 0)
    await reading.sessions.update(session.sessionId, (now) => now && withGiven(now, prints));
  await othersTurn(original);
  return chapter;
}

/** Remembers a model's accepted answers at the session's level, unless it is gone or has another chapter by now. */
export async function keepAnswers(
  { sessions }: Pick<Reading, "sessions">,
  { sessionId, original, level }: StoredSession,
  news: Answers,
): Promise<void> {
  if (Object.keys(news).length === 0) return;
  await sessions.update(sessionId, (now) => {
    if (now?.original !== original) return undefined;
    return { ...now, answers: { ...now.answers, [level]: { ...now.answers?.[level], ...news } } };
  });
}

function newSession(
  { clock, readerId, address }: Reading,
  request: Personalize,
  known: StoredSession | undefined,
): StoredSession {
  const now = clock().toISOString();
  return {
    sessionId: request.sessionId,
    ownerId: known?.ownerId ?? readerId,
    holder: known?.holder ?? holderOf(readerId === null ? { address } : { userId: readerId }),
    chapterId: request.chapterId,
    original: request.chapterContent,
    given: known?.given ?? [],
    level: request.level,
    readingPosition: request.readingPosition ?? 0,
    createdAt: now,
    lastAccessedAt: now,
  };
}

function isNewChapter(session: StoredSession, { chapterId, chapterContent }: Personalize): boolean {
  if (session.chapterId !== chapterId) return true;
  return !isOriginal(session, chapterContent) && !wasGiven(session, chapterContent);
}

export function toReadingSession(session: StoredSession, chapter: PersonalizedChapter): ReadingSession {
  const { sessionId, chapterId, level, readingPosition, createdAt, lastAccessedAt } = session;
  const { markdown, language, blocks, before, after, glossary, questions } = chapter;
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
    questions,
    createdAt,
    lastAccessedAt,
  };
}

function notFound(sessionId: string): never {
  return fail("session_not_found", { detail: `Personalization session '${sessionId}' not found` });
}
