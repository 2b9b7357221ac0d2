import type { Business, Strategy } from "@growth-guide/contract";
import type { Db } from "../../db/database.ts";
import { fail } from "../../errors.ts";
import type { Resources } from "../../resources.ts";
import type { WritingRequest } from "../../writing/writing-request.ts";
import { isBlank, writingRequestOf } from "../../writing/writing-request-of.ts";
import { findStrategy } from "./strategy.queries.ts";

/** What the rules of strategies need, and who asks. */
export type Growing = Pick<Resources, "db" | "clock"> & { userId: string };

/**
 * What a strategy of this business is written from.
 * @throws DomainError business_incomplete
 * @source the growth manager's API, POST /strategies/generate
 */
export function requestFor(business: Business, additionalContext: string | null, now: Date): WritingRequest {
  if (isBlank(business.description)) fail("business_incomplete");
  return writingRequestOf(business, additionalContext, now);
}

/** @throws DomainError strategy_not_found */
export async function existing(db: Db, userId: string, id: number): Promise<Strategy> {
  return (await findStrategy(db, userId, id)) ?? fail("strategy_not_found");
}

/**
 * Says why a strategy did not take a change.
 * @throws DomainError generation_running, strategy_approved, version_conflict
 */
export async function refused(db: Db, userId: string, id: number): Promise<never> {
  const { generation, status } = await existing(db, userId, id);
  if (generation.state === "running") fail("generation_running");
  return fail(status === "approved" ? "strategy_approved" : "version_conflict");
}
