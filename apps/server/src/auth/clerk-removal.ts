import { CLERK_API, CLERK_TIMEOUT_MS } from "./clerk-profile.ts";

/** Removes a person at the identity provider. Rejects when it cannot be asked or does not do it. */
export type RemoveAtProvider = (subject: string) => Promise<void>;

/**
 * Deletes people by Clerk's backend API. Somebody Clerk does not know any more counts as removed.
 * @source https://clerk.com/docs/reference/backend-api/tag/users/delete/users/{user_id}
 */
export function clerkRemoval(secretKey: string, apiUrl = CLERK_API): RemoveAtProvider {
  return async (subject) => {
    const { ok, status } = await fetch(`${apiUrl}/users/${encodeURIComponent(subject)}`, {
      method: "DELETE",
      headers: { authorization: `Bearer ${secretKey}` },
      redirect: "error",
      signal: AbortSignal.timeout(CLERK_TIMEOUT_MS),
    });
    if (!ok && status !== 404) throw new Error(`Clerk answered ${status}`);
  };
}
