import { z } from "zod";
import { idSchema, instantSchema } from "./primitives.ts";

/** The networks an account can be connected with; Facebook and Instagram are both Meta's. */
export const SOCIAL_NETWORKS = ["linkedin", "twitter", "meta"] as const;
export const socialNetworkSchema = z.enum(SOCIAL_NETWORKS);
export type SocialNetwork = z.infer<typeof socialNetworkSchema>;

/** A connected account. Its tokens never leave the server. */
export const socialAccountSchema = z.object({
  id: idSchema,
  businessId: idSchema,
  platform: z.string(),
  platformUsername: z.string().nullable(),
  platformUserId: z.string(),
  isActive: z.boolean(),
  tokenExpiresAt: instantSchema.nullable(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
});
export type SocialAccount = z.infer<typeof socialAccountSchema>;
