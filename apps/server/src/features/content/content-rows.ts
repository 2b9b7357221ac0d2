import type {
  Content,
  ContentStatus,
  ContentTemplate,
  ContentType,
  Platform,
  Tone,
} from "@growth-guide/contract";
import type { ContentRow, ContentTemplateRow } from "../../db/schema.ts";

/** The only place that knows both spellings. */
export function toContent(row: ContentRow): Content {
  return {
    id: row.id,
    businessId: row.business_id,
    strategyId: row.strategy_id,
    platform: row.platform as Platform,
    contentType: row.content_type as ContentType,
    tone: row.tone as Tone,
    text: row.text,
    hashtags: row.hashtags,
    status: row.status as ContentStatus,
    version: row.version,
    generated: row.ai_generated,
    approvedAt: row.approved_at,
    scheduledFor: row.scheduled_for,
    publishedAt: row.published_at,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

export function toTemplate(row: ContentTemplateRow): ContentTemplate {
  return {
    id: row.id,
    businessId: row.business_id,
    name: row.name,
    platform: row.platform as Platform | null,
    text: row.text,
    hashtags: row.hashtags,
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
