import type { Business } from "@growth-guide/contract";
import type { Db } from "../../db/database.ts";
import { fail } from "../../errors.ts";
import { findBusiness, findBusinessWithRoom } from "./business.queries.ts";

/**
 * The owner's business.
 * @throws DomainError business_not_found, also for a business of somebody else
 */
export async function ownBusiness(db: Db, ownerId: string, id: number): Promise<Business> {
  return (await findBusiness(db, ownerId, id)) ?? fail("business_not_found");
}

/**
 * The owner's business, to keep one more of something with it.
 * @throws DomainError business_not_found, account_full
 */
export async function ownBusinessWithRoom(
  db: Db,
  ownerId: string,
  place: { id: number; kept: "content" | "strategies" },
): Promise<Business> {
  const { business, hasRoom } =
    (await findBusinessWithRoom(db, ownerId, place)) ?? fail("business_not_found");
  return hasRoom ? business : fail("account_full");
}
