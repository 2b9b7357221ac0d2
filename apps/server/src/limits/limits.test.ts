import { describe, expect, test } from "vitest";
import { DomainError } from "../errors.ts";
import { createLimits } from "./limits.ts";

const spent = (work: () => Promise<void>) =>
  work().then(
    () => false,
    (error: unknown) => {
      if (error instanceof DomainError && error.code === "rate_limited") return true;
      throw error;
    },
  );

/** How many of so many pieces of work one after the other are let through. */
async function through(pieces: number, take: () => Promise<void>): Promise<number> {
  let allowed = 0;
  for (let piece = 0; piece < pieces; piece += 1) if (!(await spent(take))) allowed += 1;
  return allowed;
}

describe("at a factor of 1", () => {
  const limits = createLimits({ factor: 1 });

  test("one address has 300 calls in every second of a minute", async () => {
    const holder = { address: "192.0.2.1", user: "user_ada" };
    expect(await through(300 * 60, () => limits.take("call", holder))).toBe(300 * 60);
  });

  test("nobody has 900 chapters adapted in a minute", async () => {
    expect(await through(900, () => limits.take("adapt", { address: "192.0.2.2" }))).toBeLessThan(900);
    const movesAbout = (n: number) => ({ address: `192.0.2.${n % 200}`, user: "user_bob" });
    let n = 3;
    expect(await through(900, () => limits.take("adapt", movesAbout((n += 1))))).toBeLessThan(900);
  });
});

describe("an allowance", () => {
  test("is everyone's own, and each kind of work has another", async () => {
    const limits = createLimits({ factor: 0.001 });
    const ada = { address: "192.0.2.1" };
    await limits.take("signIn", ada);
    expect(await spent(() => limits.take("signIn", ada))).toBe(true);
    expect(await spent(() => limits.take("guess", ada))).toBe(false);
    expect(await spent(() => limits.take("signIn", { address: "192.0.2.2" }))).toBe(false);
  });

  test("says within how many seconds it is whole again", async () => {
    const limits = createLimits({ factor: 0.001 });
    await limits.take("signIn", { address: "192.0.2.1" });
    const refused: unknown = await limits.take("signIn", { address: "192.0.2.1" }).catch((error) => error);
    expect(refused).toMatchObject({ code: "rate_limited", retryAfterSeconds: expect.any(Number) });
    const { retryAfterSeconds = 0 } = refused as DomainError;
    expect(retryAfterSeconds).toBeGreaterThanOrEqual(1);
    expect(retryAfterSeconds).toBeLessThanOrEqual(60);
  });

  test("can be looked at without using it", async () => {
    const limits = createLimits({ factor: 0.001 });
    const holder = { address: "192.0.2.1" };
    expect(await through(5, () => limits.refuseSpent("guess", holder))).toBe(5);
    await limits.take("guess", holder);
    expect(await spent(() => limits.refuseSpent("guess", holder))).toBe(true);
  });
});

test("switched off, nothing is counted", async () => {
  const limits = createLimits({ factor: null });
  expect(await through(2000, () => limits.take("signIn", { address: "192.0.2.1" }))).toBe(2000);
});
