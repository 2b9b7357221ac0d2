import type { AdaptedBlock, Business, Content, ReadingSession } from "@growth-guide/contract";

/** A business about which everything is known; only what a test is about needs to be said. */
export function aBusiness(facts: Partial<Business> = {}): Business {
  return {
    id: 7,
    ownerId: "local_ada",
    name: "Blue Cup",
    description: "A café",
    targetAudience: "Commuters",
    marketingGoals: "Busier mornings",
    industry: null,
    companySize: null,
    timeZone: null,
    createdAt: "2026-01-01T00:00:00Z",
    updatedAt: "2026-01-01T00:00:00Z",
    ...facts,
  };
}

/** A chapter adapted to a level; only what a test is about needs to be said. */
export function aReadingSession(facts: Partial<ReadingSession> = {}): ReadingSession {
  return {
    sessionId: "s",
    chapterId: "c",
    level: "beginner",
    personalizedContent: "",
    readingPosition: 0,
    language: "en",
    blocks: [],
    before: null,
    after: null,
    glossary: [],
    questions: [],
    createdAt: "2026-01-01T00:00:00Z",
    lastAccessedAt: "2026-01-01T00:00:00Z",
    ...facts,
  };
}

/** A paragraph of an adapted chapter; only what a test is about needs to be said. */
export function anAdaptedBlock(facts: Partial<AdaptedBlock> = {}): AdaptedBlock {
  return {
    id: "b",
    kind: "paragraph",
    source: { start: 0, end: 1 },
    output: { start: 0, end: 1 },
    origin: "kept",
    writer: "original",
    notes: [],
    ...facts,
  };
}

/** A draft post. */
export function aPost(facts: Partial<Content> = {}): Content {
  return {
    id: 1,
    businessId: 7,
    strategyId: null,
    platform: "linkedin",
    contentType: "post",
    tone: "professional",
    text: "Hello",
    hashtags: null,
    status: "draft",
    version: 1,
    generated: false,
    approvedAt: null,
    scheduledFor: null,
    publishedAt: null,
    createdAt: "2026-01-01T00:00:00Z",
    updatedAt: "2026-01-01T00:00:00Z",
    ...facts,
  };
}
