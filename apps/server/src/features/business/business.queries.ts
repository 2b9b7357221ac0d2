import type { Business, BusinessDraft, BusinessPatch } from "@growth-guide/contract";
import { type RawBuilder, sql } from "kysely";
import type { Db } from "../../db/database.ts";
import type { BusinessRow, BusinessRowUpdate } from "../../db/schema.ts";
import { type Statement, statement } from "../../db/statement.ts";
import { hasRoom, hasRoomForBusiness, type Kept } from "./room.queries.ts";

// Every question names the owner, so that somebody else's business and a missing one get the same answer.

/** The ids of an owner's businesses, as a part of other statements: `where("business_id", "in", businessesOf(…))`. */
export function businessesOf(ownerId: string): RawBuilder<number> {
  return sql<number>`(select id from businesses where user_id = ${ownerId})`;
}

// Compared as a row, the place leads to the owner's part of their index. By id alone, a plan made for any owner would go
// through everybody's businesses in order, once some owner has very many.
const page = statement<{ ownerId: string; after: number; limit: number | null }>()((db, parameter) =>
  db
    .selectFrom("businesses")
    .selectAll()
    .where("user_id", "=", parameter("ownerId"))
    .where(sql<boolean>`(user_id, id) > (${parameter("ownerId")}, ${parameter("after")})`)
    .orderBy("id")
    .limit(parameter("limit")),
);

/** The owner's businesses in the order they were made: at most `limit`, or all, beginning behind the id `after`. */
export async function listBusinesses(
  db: Db,
  ownerId: string,
  { after = 0, limit = null }: { after?: number | undefined; limit?: number | null | undefined } = {},
): Promise<Business[]> {
  return (await page.all(db, { ownerId, after, limit })).map(toBusiness);
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

const withRoomFor = (kept: Kept) =>
  statement<{ ownerId: string; id: number }>()((db, parameter) =>
    db
      .selectFrom("businesses")
      .selectAll()
      .select(hasRoom(kept, parameter("ownerId")).as("has_room"))
      .where("id", "=", parameter("id"))
      .where("user_id", "=", parameter("ownerId")),
  );
const rooms = {
  content: withRoomFor("content"),
  strategies: withRoomFor("strategies"),
};

/** The same, and whether its owner may keep one more of something. */
export async function findBusinessWithRoom(
  db: Db,
  ownerId: string,
  { id, kept }: { id: number; kept: keyof typeof rooms },
): Promise<{ business: Business; hasRoom: boolean } | undefined> {
  const row = await rooms[kept].first(db, { ownerId, id });
  return row && { business: toBusiness(row), hasRoom: row.has_room };
}

type NewBusiness = Required<BusinessDraft> & { ownerId: string };

const insert = statement<NewBusiness>()((db, parameter) =>
  db
    .insertInto("businesses")
    .columns([
      "user_id",
      "name",
      "description",
      "target_audience",
      "marketing_goals",
      "industry",
      "company_size",
      "time_zone",
    ])
    .expression(
      db
        .selectNoFrom([
          text(parameter("ownerId")).as("user_id"),
          text(parameter("name")).as("name"),
          text(parameter("description")).as("description"),
          text(parameter("targetAudience")).as("target_audience"),
          text(parameter("marketingGoals")).as("marketing_goals"),
          text(parameter("industry")).as("industry"),
          text(parameter("companySize")).as("company_size"),
          text(parameter("timeZone")).as("time_zone"),
        ])
        .where(hasRoomForBusiness(parameter("ownerId"))),
    )
    .returningAll(),
);

/** A parameter whose type a select would not know. */
const text = <Text extends string | null | undefined>(value: Text) =>
  sql<Exclude<Text, undefined>>`${value}::text`;

/** Makes a business; undefined when the owner has as many as one person may keep. */
export async function insertBusiness(
  db: Db,
  ownerId: string,
  draft: Required<BusinessDraft>,
): Promise<Business | undefined> {
  const row = await insert.first(db, { ...draft, ownerId });
  return row && toBusiness(row);
}

/**
 * The business after the change; undefined when the owner has none with this id, or when it was changed since the time
 * named, where one is. An empty patch changes nothing.
 */
export async function updateBusiness(
  db: Db,
  ownerId: string,
  { id, updatedAt = null }: { id: number; updatedAt?: string | null | undefined },
  patch: BusinessPatch,
): Promise<Business | undefined> {
  const given = members.filter((member) => patch[member] !== undefined);
  if (given.length === 0) return findBusiness(db, ownerId, id);
  const row = await updateOf(given).first(db, { ...patch, ownerId, id, updatedAt });
  return row && toBusiness(row);
}

type Member = keyof BusinessPatch;
type UpdateParameters = BusinessPatch & { ownerId: string; id: number; updatedAt: string | null };
type Update = Statement<UpdateParameters, BusinessRow>;

/** One statement for each set of members that was ever given: 127 of them at most. */
const updates = new Map<string, Update>();

function updateOf(given: Member[]): Update {
  const key = given.join();
  const known = updates.get(key);
  if (known !== undefined) return known;
  const made = statement<UpdateParameters>()((db, parameter) =>
    db
      .updateTable("businesses")
      .set({
        ...Object.fromEntries(given.map((member) => [columns[member], parameter(member)])),
        updated_at: sql`now()`,
      })
      .where("id", "=", parameter("id"))
      .where("updated_at", "=", sql<string>`coalesce(${parameter("updatedAt")}::timestamptz, updated_at)`)
      .where("user_id", "=", parameter("ownerId"))
      .returningAll(),
  );
  updates.set(key, made);
  return made;
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
} as const satisfies Record<Member, keyof BusinessRowUpdate>;
const members = Object.keys(columns) as Member[];

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
