import { z } from "zod";
import type { EncryptionKeys } from "../encryption/sealer.ts";
import { list } from "./formats.ts";

const KEY_BYTES = 32;

/** 32 bytes in base64. */
const key = z
  .string()
  .refine(
    (text) => /^[A-Za-z0-9+/]{43}=$/.test(text) && Buffer.from(text, "base64").length === KEY_BYTES,
    "must be 32 bytes in base64; openssl rand -base64 32 makes them",
  )
  .transform((text) => Buffer.from(text, "base64"));

/** The variables that say with which keys secrets of other services are kept. */
export const encryptionVariables = {
  ENCRYPTION_KEY: key.optional(),
  ENCRYPTION_KEY_PREVIOUS: list.pipe(z.array(key)).optional(),
};

type EncryptionVariables = z.infer<z.ZodObject<typeof encryptionVariables>>;

/** What does not fit together, one sentence for each variable. */
export function encryptionFaults({ ENCRYPTION_KEY, ENCRYPTION_KEY_PREVIOUS }: EncryptionVariables): string[] {
  if (ENCRYPTION_KEY !== undefined || ENCRYPTION_KEY_PREVIOUS === undefined) return [];
  return ["ENCRYPTION_KEY: required beside ENCRYPTION_KEY_PREVIOUS; earlier keys only read"];
}

/** The keys; null when there are none, and then no such secret is kept. */
export function toEncryption(vars: EncryptionVariables): EncryptionKeys | null {
  const { ENCRYPTION_KEY: current, ENCRYPTION_KEY_PREVIOUS: previous = [] } = vars;
  return current === undefined ? null : { current, previous };
}
