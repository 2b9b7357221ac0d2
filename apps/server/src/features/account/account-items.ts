import type {
  AuditEvent,
  Content,
  SavedChapter,
  SavedChapterSummary,
  StrategyStep,
  StrategyVersion,
} from "@growth-guide/contract";
import type { Db } from "../../db/database.ts";
import { findSavedChapter, listSavedChapters } from "../chapter/saved-chapter.queries.ts";
import { listContent } from "../content/content.queries.ts";
import { listStrategies } from "../strategy/strategy.queries.ts";
import { listStrategySteps } from "../strategy/strategy-step.queries.ts";
import { findStrategyVersion, listStrategyVersions } from "../strategy/strategy-version.queries.ts";
import { listAuditEvents } from "../user/audit-log.queries.ts";
import {
  type ExportedStrategy,
  findExportedStrategy,
  listPostVersions,
  type PostVersion,
} from "./account-export.queries.ts";

// Everything of one person, however much it is: a page or one large text at a time is in memory, and no connection
// is held between two of them. What goes while it is listed is left out.

const PAGE = { limit: 100 };

/** What was done in the account, newest first. */
export function everyAuditEvent(db: Db, userId: string): AsyncGenerator<AuditEvent> {
  return items((cursor) => listAuditEvents(db, userId, { ...PAGE, cursor }));
}

/** Strategies, newest first. */
export async function* everyStrategy(db: Db, userId: string): AsyncGenerator<ExportedStrategy> {
  for await (const { id } of items((cursor) => listStrategies(db, userId, { ...PAGE, cursor }))) {
    const strategy = await findExportedStrategy(db, userId, id);
    if (strategy !== undefined) yield strategy;
  }
}

/** Every state each strategy was in. */
export async function* everyStrategyVersion(
  db: Db,
  userId: string,
): AsyncGenerator<StrategyVersion & { strategyId: number }> {
  for await (const { id } of items((cursor) => listStrategies(db, userId, { ...PAGE, cursor }))) {
    const summaries = items((cursor) => listStrategyVersions(db, userId, { id, ...PAGE, cursor }));
    for await (const { version } of summaries) {
      const found = await findStrategyVersion(db, userId, { id, version });
      if (found !== undefined) yield { strategyId: id, ...found };
    }
  }
}

/** Every step of each strategy's approval. */
export async function* everyStrategyStep(
  db: Db,
  userId: string,
): AsyncGenerator<StrategyStep & { strategyId: number }> {
  for await (const { id } of items((cursor) => listStrategies(db, userId, { ...PAGE, cursor }))) {
    for (const step of await listStrategySteps(db, userId, id)) yield { strategyId: id, ...step };
  }
}

/** Posts of one business, or of all (null), newest first. */
export function everyPost(db: Db, userId: string, businessId: number | null): AsyncGenerator<Content> {
  const filter = { businessId, platform: null, status: null };
  return items((cursor) => listContent(db, userId, { ...filter, ...PAGE, cursor }));
}

/** Every earlier text of the person's posts. */
export async function* everyPostVersion(db: Db, userId: string): AsyncGenerator<PostVersion> {
  let after = { postId: 0, version: 0 };
  for (;;) {
    const page = await listPostVersions(db, userId, after);
    yield* page;
    const last = page.at(-1);
    if (last === undefined) return;
    after = last;
  }
}

/** Saved chapters without their texts, newest first. */
export function everyChapterSummary(db: Db, userId: string): AsyncGenerator<SavedChapterSummary> {
  return items((cursor) => listSavedChapters(db, userId, { ...PAGE, cursor }));
}

/** Saved chapters with their texts, newest first. */
export async function* everyChapter(db: Db, userId: string): AsyncGenerator<SavedChapter> {
  for await (const { id } of everyChapterSummary(db, userId)) {
    const chapter = await findSavedChapter(db, userId, id);
    if (chapter !== undefined) yield chapter;
  }
}

type Page<Item> = { items: Item[]; nextCursor: number | null };

async function* items<Item>(pageAfter: (cursor: number | null) => Promise<Page<Item>>): AsyncGenerator<Item> {
  let cursor: number | null = null;
  do {
    const page: Page<Item> = await pageAfter(cursor);
    yield* page.items;
    cursor = page.nextCursor;
  } while (cursor !== null);
}
