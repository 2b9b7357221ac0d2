import type { AppRouter } from "@growth-guide/api-client";
import { type AnswerTable, ApiFailure, tableLink } from "@growth-guide/api-client/testing";
import type { ReadingSession } from "@growth-guide/contract";
import { createTRPCClient } from "@trpc/client";
import { expect, test } from "vitest";
import { fetchAdapted } from "./fetch-adapted.ts";

const request = {
  sessionId: "s",
  chapterId: "c",
  chapterContent: "Text",
  level: "beginner" as const,
  readingPosition: 3,
};
const aSession = (personalizedContent: string): ReadingSession => ({
  sessionId: "s",
  chapterId: "c",
  level: "beginner",
  personalizedContent,
  readingPosition: 3,
  language: "en",
  blocks: [],
  before: null,
  after: null,
  glossary: [],
  questions: [],
  createdAt: "2026-01-01T00:00:00Z",
  lastAccessedAt: "2026-01-01T00:00:00Z",
});
const ask = (api: AnswerTable, isKnown: boolean) =>
  fetchAdapted(createTRPCClient<AppRouter>({ links: [tableLink(api)] }).personalization, request, {
    isKnown,
    signal: new AbortController().signal,
  });

test("the first time, the whole chapter travels", async () => {
  const session = await ask(
    { "personalization.personalize": (input) => aSession(input.chapterContent) },
    false,
  );
  expect(session.personalizedContent).toBe("Text");
});

test("where the server knows the session, only the level travels", async () => {
  const session = await ask({ "personalization.changeDifficulty": (input) => aSession(input.level) }, true);
  expect(session.personalizedContent).toBe("beginner");
});

test("a session the server has forgotten begins anew", async () => {
  const session = await ask(
    {
      "personalization.changeDifficulty": () => {
        throw new ApiFailure("session_not_found");
      },
      "personalization.personalize": (input) => aSession(input.chapterContent),
    },
    true,
  );
  expect(session.personalizedContent).toBe("Text");
});

test("other failures are the caller's to tell", async () => {
  const failing = {
    "personalization.changeDifficulty": () => {
      throw new ApiFailure("service_unavailable");
    },
  };
  await expect(ask(failing, true)).rejects.toThrow("not reachable");
});
