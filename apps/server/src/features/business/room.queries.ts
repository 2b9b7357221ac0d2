import { ownerLimits } from "@growth-guide/contract";
import { type RawBuilder, sql } from "kysely";

/** What belongs to a person's businesses and is bounded for each person. */
export type Kept = Exclude<keyof typeof ownerLimits, "businesses">;

// Parts of the statement that keeps one more, or that looks where it goes: nobody waits for another answer. Two calls at
// the same time may both find room for the last one.

/** True while a person has fewer businesses than they may keep. */
export function hasRoomForBusiness(ownerId: string): RawBuilder<boolean> {
  const last = sql.lit(ownerLimits.businesses - 1);
  return sql<boolean>`not exists (select from businesses where user_id = ${ownerId} offset ${last})`;
}

/**
 * True while a person has less of something than they may keep. Of each business no more is counted than that, by its
 * index: a plan made for any owner would go through everybody's rows, once some owner has very many.
 */
export function hasRoom(kept: Kept, ownerId: string): RawBuilder<boolean> {
  const most = sql.lit(ownerLimits[kept]);
  return sql<boolean>`(select count(*) < ${most} from businesses as own cross join lateral
    (select from ${sql.table(kept)} where business_id = own.id limit ${most}) as kept where own.user_id = ${ownerId})`;
}
