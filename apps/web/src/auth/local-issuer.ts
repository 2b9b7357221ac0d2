import type { Person } from "./auth.ts";

/** A token of the local demo, and whom it names. `expiresAt` is in milliseconds since 1970. */
export type LocalToken = { token: string; expiresAt: number; person: Person };

/**
 * Asks the server's local issuer for a token in the name of a demo person.
 * @throws Error when the server does not answer with one
 */
export async function requestLocalToken(name: string): Promise<LocalToken> {
  const response = await fetch("/local-issuer/token", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name }),
  });
  if (!response.ok) throw new Error(`The local issuer answered ${response.status}.`);
  return parseToken(await response.json());
}

function parseToken(body: unknown): LocalToken {
  const { token, expiresAt, user } = record(body);
  const { id, firstName, lastName, email } = record(user);
  if (typeof token !== "string" || typeof expiresAt !== "string" || typeof id !== "string") {
    throw new Error("The local issuer's answer is not a token.");
  }
  const name = [firstName, lastName].filter((part) => typeof part === "string" && part !== "").join(" ");
  const person = { id, name, email: typeof email === "string" ? email : null };
  return { token, expiresAt: Date.parse(expiresAt), person };
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
