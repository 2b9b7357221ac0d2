import type { ContentTemplate, ContentTemplateDraft } from "@growth-guide/contract";
import { sql } from "kysely";
import type { Db } from "../../db/database.ts";
import { statement } from "../../db/statement.ts";
import { businessesOf } from "../business/business.queries.ts";
import { hasRoom } from "../business/room.queries.ts";
import { toTemplate } from "./content-rows.ts";

const ofBusiness = statement<{ ownerId: string; businessId: number }>()((db, parameter) =>
  db
    .selectFrom("content_templates")
    .innerJoin("businesses", "businesses.id", "content_templates.business_id")
    .selectAll("content_templates")
    .where("content_templates.business_id", "=", parameter("businessId"))
    .where("businesses.user_id", "=", parameter("ownerId"))
    .orderBy("content_templates.name")
    .orderBy("content_templates.id"),
);

/** The templates of one business by name. */
export async function listTemplates(db: Db, ownerId: string, businessId: number): Promise<ContentTemplate[]> {
  return (await ofBusiness.all(db, { ownerId, businessId })).map(toTemplate);
}

type Template = Required<ContentTemplateDraft>;

const insert = statement<Template & { ownerId: string }>()((db, parameter) =>
  db
    .insertInto("content_templates")
    .columns(["business_id", "name", "platform", "text", "hashtags"])
    .expression((from) =>
      from
        .selectFrom("businesses")
        .select([
          "id",
          sql<string>`${parameter("name")}::text`.as("name"),
          sql<string | null>`${parameter("platform")}::text`.as("platform"),
          sql<string>`${parameter("text")}::text`.as("text"),
          sql<string | null>`${parameter("hashtags")}::text`.as("hashtags"),
        ])
        .where("id", "=", parameter("businessId"))
        .where("user_id", "=", parameter("ownerId"))
        .where(hasRoom("content_templates", parameter("ownerId"))),
    )
    .returningAll(),
);

/** Keeps a template, or gives undefined when the owner has no such business or as many templates as they may keep. */
export async function insertTemplate(
  db: Db,
  ownerId: string,
  template: Template,
): Promise<ContentTemplate | undefined> {
  const row = await insert.first(db, { ...template, ownerId });
  return row && toTemplate(row);
}

/** What a save says of a template. */
export type TemplateTexts = Omit<Template, "businessId">;

const update = statement<TemplateTexts & { ownerId: string; id: number; version: number | null }>()(
  (db, parameter) =>
    db
      .updateTable("content_templates")
      .set({
        name: parameter("name"),
        platform: parameter("platform"),
        text: parameter("text"),
        hashtags: parameter("hashtags"),
        version: sql<number>`version + 1`,
        updated_at: sql<string>`now()`,
      })
      .where("id", "=", parameter("id"))
      .where("version", "=", sql<number>`coalesce(${parameter("version")}::integer, version)`)
      .where("business_id", "in", businessesOf(parameter("ownerId")))
      .returningAll(),
);

/**
 * The template after the change; undefined when the owner has none with this id, or when it stands at another version
 * than the one named by now.
 */
export async function updateTemplate(
  db: Db,
  ownerId: string,
  { id, version }: { id: number; version: number | undefined },
  template: TemplateTexts,
): Promise<ContentTemplate | undefined> {
  const row = await update.first(db, { ...template, ownerId, id, version: version ?? null });
  return row && toTemplate(row);
}

const own = statement<{ ownerId: string; id: number }>()((db, parameter) =>
  db
    .selectFrom("content_templates")
    .select("id")
    .where("id", "=", parameter("id"))
    .where("business_id", "in", businessesOf(parameter("ownerId"))),
);

/** Whether the owner has a template with this id. */
export async function hasTemplate(db: Db, ownerId: string, id: number): Promise<boolean> {
  return (await own.first(db, { ownerId, id })) !== undefined;
}

const remove = statement<{ ownerId: string; id: number }>()((db, parameter) =>
  db
    .deleteFrom("content_templates")
    .where("id", "=", parameter("id"))
    .where("business_id", "in", businessesOf(parameter("ownerId"))),
);

/** Deletes a template. False when the owner has none with this id. */
export async function deleteTemplate(db: Db, ownerId: string, id: number): Promise<boolean> {
  return (await remove.count(db, { ownerId, id })) > 0;
}
