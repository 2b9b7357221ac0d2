import { z } from "zod";
import { issuersText } from "./issuers-text.ts";

/** The parts of a Clerk user that the session token does not carry. */
export type Profile = { email: string | null; firstName: string | null; lastName: string | null };

/** Looks a person up at the identity provider. Null when it cannot be asked; never rejects. */
export type FindProfile = (subject: string) => Promise<Profile | null>;

export const CLERK_API = "https://api.clerk.com/v1";
export const CLERK_TIMEOUT_MS = 3000;

/** A person as Clerk's backend API and its webhooks describe them. */
export const clerkUserSchema = z.object({
  first_name: z.string().nullish(),
  last_name: z.string().nullish(),
  primary_email_address_id: z.string().nullish(),
  email_addresses: z.array(z.object({ id: z.string(), email_address: z.string() })).default([]),
});

/**
 * Asks Clerk's backend API for a person. A failure is not the caller's: they get an account with a placeholder address instead.
 * @source https://clerk.com/docs/reference/backend-api/tag/users/get/users/{user_id}
 */
export function clerkProfiles(secretKey: string, apiUrl = CLERK_API): FindProfile {
  return async (subject) => {
    try {
      const response = await fetch(`${apiUrl}/users/${encodeURIComponent(subject)}`, {
        headers: { authorization: `Bearer ${secretKey}` },
        redirect: "error",
        signal: AbortSignal.timeout(CLERK_TIMEOUT_MS),
      });
      return response.ok ? toProfile(clerkUserSchema.parse(await response.json())) : null;
    } catch {
      return null;
    }
  };
}

/** The primary address, or the first one; names as far as they can be kept. */
export function toProfile(user: z.infer<typeof clerkUserSchema>): Profile {
  const primary =
    user.email_addresses.find(({ id }) => id === user.primary_email_address_id) ?? user.email_addresses[0];
  return {
    email: primary?.email_address ?? null,
    firstName: issuersText(user.first_name),
    lastName: issuersText(user.last_name),
  };
}
