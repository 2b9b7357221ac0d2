import type { Strategy, StrategySection } from "@growth-guide/contract";
import { LEASE_SECONDS } from "../../writing/background-writer.ts";
import { ownBusiness } from "../business/business.service.ts";
import type { KeptRequest } from "./section-author.ts";
import { beginWriting, findTold } from "./strategy.queries.ts";
import { existing, type Growing, refused, requestFor } from "./strategy.service.ts";

type At = { id: number; version: number };
type Wish = { section: StrategySection; hint: string | null; reopens: boolean };

/**
 * Begins to write one section anew, following a hint. It becomes a new version when it is written.
 * @throws DomainError strategy_not_found, version_conflict, generation_running, strategy_approved, business_incomplete
 */
export async function beginRewriting(
  growing: Growing,
  { id, version, ...wish }: At & Wish,
): Promise<Strategy> {
  // Another wording each time: the version counts how often one was wished for.
  return begin(growing, { id, version }, { ...wish, variation: version });
}

/**
 * Begins to write what is missing after a stop. It becomes a new version when it is written.
 * @throws DomainError strategy_not_found, version_conflict, generation_running, business_incomplete
 */
export function beginCompleting(growing: Growing, at: At): Promise<Strategy> {
  return begin(growing, at, null);
}

async function begin(growing: Growing, at: At, rewriting: KeptRequest["rewriting"]): Promise<Strategy> {
  const { db, userId, clock } = growing;
  const { businessId } = await existing(db, userId, at.id);
  const [business, told] = await Promise.all([
    ownBusiness(db, userId, businessId),
    findTold(db, userId, at.id),
  ]);
  const begun = await beginWriting(db, userId, {
    ...at,
    request: { ...requestFor(business, told, clock()), rewriting } satisfies KeptRequest,
    reopens: rewriting?.reopens ?? false,
    leaseSeconds: LEASE_SECONDS,
  });
  return begun ?? refused(db, userId, at.id);
}
