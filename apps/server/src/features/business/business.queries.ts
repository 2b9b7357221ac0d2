import type { Business, BusinessDraft, BusinessPatch } from "@growth-guide/contract";
import { sql } from "kysely";
import type { Db } from "../../db/database.ts";
import type { BusinessRow, BusinessRowUpdate } from "../../db/schema.ts";
import { statement } from "../../db/statement.ts";

// Every question names the owner, so that somebody else's business and a missing one get the same answer.

const ofOwner = statement<{ ownerId: string }>()((db, parameter) =>
  db.selectFrom("businesses").selectAll().where("user_id", "=", parameter("ownerId")).orderBy("id"),
);

/** The owner's businesses in the order they were made. */
export async function listBusinesses(db: Db, ownerId: string): Promise<Business[]> {
  return (await ofOwner.all(db, { ownerId })).map(toBusiness);
}

const byId = statement<{ ownerId: string; id: number }>()((db, parameter) =>
  db
    .selectFrom("businesses")
    .selectAll()
    .where("id", "=", parameter("id"))
    .where("user_id", "=", parameter("ownerId")),
);

/** One business of this owner; undefined also for a business of somebody else. */
export async function findBusiness(db: Db, ownerId: string, id: number): Promise<Business | undefined> {
  const row = await byId.first(db, { ownerId, id });
  return row && toBusiness(row);
}

type NewBusiness = Required<BusinessDraft> & { ownerId: string };

const insert = statement<NewBusiness>()((db, parameter) =>
  db
    .insertInto("businesses")
    .values({
      user_id: parameter("ownerId"),
      name: parameter("name"),
      description: parameter("description"),
      target_audience: parameter("targetAudience"),
      marketing_goals: parameter("marketingGoals"),
      industry: parameter("industry"),
      company_size: parameter("companySize"),
      time_zone: parameter("timeZone"),
    })
    .returningAll(),
);

/** Makes a business. */
export async function insertBusiness(
  db: Db,
  ownerId: string,
  draft: Required<BusinessDraft>,
): Promise<Business> {
  const row = await insert.first(db, { ...draft, ownerId });
  if (row === undefined) throw new Error("An insert with returning gave no row");
  return toBusiness(row);
}

/** The business after the change, or undefined when the owner has none with this id. An empty patch changes nothing. */
export async function updateBusiness(
  db: Db,
  ownerId: string,
  id: number,
  patch: BusinessPatch,
): Promise<Business | undefined> {
  const changes = toColumns(patch);
  if (Object.keys(changes).length === 0) return findBusiness(db, ownerId, id);
  const row = await db
    .updateTable("businesses")
    .set({ ...changes, updated_at: sql`now()` })
    .where("id", "=", id)
    .where("user_id", "=", ownerId)
    .returningAll()
    .executeTakeFirst();
  return row && toBusiness(row);
}

const remove = statement<{ ownerId: string; id: number }>()((db, parameter) =>
  db.deleteFrom("businesses").where("id", "=", parameter("id")).where("user_id", "=", parameter("ownerId")),
);

/** Deletes the business and, by cascade, everything of it. False when the owner has none with this id. */
export async function deleteBusiness(db: Db, ownerId: string, id: number): Promise<boolean> {
  return (await remove.count(db, { ownerId, id })) > 0;
}

const columns = {
  name: "name",
  description: "description",
  targetAudience: "target_audience",
  marketingGoals: "marketing_goals",
  industry: "industry",
  companySize: "company_size",
  timeZone: "time_zone",
} as const satisfies Record<keyof BusinessPatch, keyof BusinessRowUpdate>;

function toColumns(patch: BusinessPatch): BusinessRowUpdate {
  const given = Object.entries(columns).filter(
    ([member]) => patch[member as keyof BusinessPatch] !== undefined,
  );
  return Object.fromEntries(given.map(([member, column]) => [column, patch[member as keyof BusinessPatch]]));
}

function toBusiness(row: BusinessRow): Business {
  return {
    id: row.id,
    ownerId: row.user_id,
    name: row.name,
    description: row.description,
    targetAudience: row.target_audience,
    marketingGoals: row.marketing_goals,
    industry: row.industry,
    companySize: row.company_size,
    timeZone: row.time_zone,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
