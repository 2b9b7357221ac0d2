import { createSealer } from "../../src/encryption/sealer.ts";

const key = Buffer.alloc(32, "a key of a test");

/** The key of test servers, as their configuration has it. */
export const TEST_ENCRYPTION_KEY = key.toString("base64");

/** Seals and opens what a test server does. */
export const testSealer = createSealer({ current: key, previous: [] });
