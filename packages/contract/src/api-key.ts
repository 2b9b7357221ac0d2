import { z } from "zod";
import { idSchema, instantSchema, storableText } from "./primitives.ts";

/**
 * What a key may be allowed: to look at what its owner keeps, to make, change and remove it (which includes looking),
 * and to take the export of everything. No key makes keys, revokes them or deletes the account.
 */
export const API_KEY_SCOPES = ["read", "write", "export"] as const;
export const apiKeyScopeSchema = z.enum(API_KEY_SCOPES);
export type ApiKeyScope = z.infer<typeof apiKeyScopeSchema>;

/** Keys one person may have, the longest name in characters, and the longest life in days. */
export const apiKeyLimits = { keys: 20, name: 100, days: 366 } as const;

/** A key to make. Without `expiresInDays` it works until it is revoked. */
export const apiKeyDraftSchema = z.strictObject({
  name: storableText({ max: apiKeyLimits.name }).refine((text) => text.trim() !== "", {
    error: "A key needs a name",
  }),
  scopes: z
    .array(apiKeyScopeSchema)
    .min(1)
    .max(API_KEY_SCOPES.length)
    .refine((scopes) => new Set(scopes).size === scopes.length, { error: "Name each scope once" }),
  expiresInDays: z.int().min(1).max(apiKeyLimits.days).nullable().default(null),
});
export type ApiKeyDraft = z.input<typeof apiKeyDraftSchema>;

/** A key as its owner sees it: everything but the key itself. */
export const apiKeySchema = z.object({
  id: idSchema,
  name: z.string(),
  /** The first characters of the key, to tell it from others. */
  hint: z.string(),
  scopes: z.array(apiKeyScopeSchema),
  createdAt: instantSchema,
  /** To the minute; null when it was never used. */
  lastUsedAt: instantSchema.nullable(),
  /** From then on it is refused; null: it works until it is revoked. */
  expiresAt: instantSchema.nullable(),
});
export type ApiKey = z.infer<typeof apiKeySchema>;

/** A new key with its secret, which is shown this once and kept nowhere. */
export const newApiKeySchema = z.object({ key: apiKeySchema, secret: z.string() });
export type NewApiKey = z.infer<typeof newApiKeySchema>;
