import type { Business } from "@growth-guide/contract";
import type { Db } from "../../db/database.ts";
import { fail } from "../../errors.ts";
import { findBusiness } from "./business.queries.ts";

/**
 * The owner's business.
 * @throws DomainError business_not_found, also for a business of somebody else
 */
export async function ownBusiness(db: Db, ownerId: string, id: number): Promise<Business> {
  return (await findBusiness(db, ownerId, id)) ?? fail("business_not_found");
}
