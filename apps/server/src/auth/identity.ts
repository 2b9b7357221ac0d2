/** What a verified token lets us believe about a caller. */
export type Identity = {
  /** The person's id at the identity provider; the primary key of their row. */
  subject: string;
  /** Present only when the token carries one; Clerk's default session token does not. */
  email: string | null;
  firstName: string | null;
  lastName: string | null;
  /** When the token was issued, in Unix seconds: one from before the account's deletion speaks for nobody. */
  issuedAt: number;
};
