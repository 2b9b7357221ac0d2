import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { broken } from "./file-faults.ts";
import type { Place } from "./place.ts";

/** The passwords of one embedded database, kept beside it and readable by its owner only. */
export interface Credentials {
  /** Of `postgres`, used by this package alone. */
  superuser: string;
  /** Of `growth_guide`, who owns the database of the same name and nothing else. */
  owner: string;
}

/** The one database an application gets, and the role that owns it. */
export const DATABASE = "growth_guide";

/** The role of the cluster itself. */
export const SUPERUSER = "postgres";

export function newCredentials(): Credentials {
  return { superuser: newPassword(), owner: newPassword() };
}

export function writeCredentials(file: string, credentials: Credentials): void {
  writeFileSync(file, `${JSON.stringify(credentials)}\n`, { mode: 0o600, flag: "wx" });
}

/** @throws PostgresError directory_broken */
export function readCredentials({ credentials, directory }: Place): Credentials {
  try {
    const { superuser, owner } = JSON.parse(readFileSync(credentials, "utf8")) as Partial<Credentials>;
    if (typeof superuser === "string" && typeof owner === "string") return { superuser, owner };
  } catch (error) {
    throw broken(directory, "its passwords cannot be read", error);
  }
  throw broken(directory, "its passwords cannot be read");
}

/** A connection address on this machine. */
export function addressOf(role: string, password: string, port: number, database: string): string {
  return `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;
}

/** Letters that need no escaping in an address. */
function newPassword(): string {
  return randomBytes(24).toString("base64url");
}
