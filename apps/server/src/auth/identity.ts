import type { ApiKeyScope } from "@growth-guide/contract";

/** What a verified token or API key lets us believe about a caller. */
export type Identity = {
  /** The person's id at the identity provider; the primary key of their row. */
  subject: string;
  /** Present only when the token carries one; Clerk's default session token does not. */
  email: string | null;
  firstName: string | null;
  lastName: string | null;
  /** When the token or key was issued, in Unix seconds: one from before the account's deletion speaks for nobody. */
  issuedAt: number;
  /** What an API key may do; absent for a session token, which may do everything its person may. */
  scopes?: readonly ApiKeyScope[];
};
