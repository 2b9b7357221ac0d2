import { setImmediate } from "node:timers/promises";
import { personalizeChapter } from "@growth-guide/text-engine";
import { afterAll, describe, expect, test } from "vitest";
import { openAdaptPool } from "./adapt-text.ts";

const pool = openAdaptPool();
afterAll(() => pool.close());

const CHAPTER = "# Margins\n\nIn order to survive, a shop must ascertain its margin prior to every sale.\n";

test("a thread gives the very chapter the engine makes", async () => {
  expect(await pool.adapt(CHAPTER, "beginner")).toEqual(await personalizeChapter(CHAPTER, "beginner"));
});

test("a chapter that would blow up a parser is refused by name", async () => {
  await expect(pool.adapt("> ".repeat(20_000), "beginner")).rejects.toMatchObject({
    code: "chapter_too_complex",
  });
});

describe("a chapter nobody waits for any more", () => {
  const aLongChapter = (length: number) => CHAPTER.repeat(Math.ceil(length / CHAPTER.length));

  test("leaves the queue without having been worked", async () => {
    const one = openAdaptPool(1);
    const order: string[] = [];
    const gone = new AbortController();
    const working = one.adapt(aLongChapter(200_000), "beginner").then(() => order.push("worked"));
    const waiting = one.adapt(CHAPTER, "beginner", gone.signal).catch((error: unknown) => {
      order.push("cancelled");
      return error;
    });
    await setImmediate();
    gone.abort();
    expect(await waiting).toMatchObject({ code: "request_cancelled" });
    await working;
    expect(order).toEqual(["cancelled", "worked"]);
    await one.close();
  });

  test("is stopped in the middle, and its thread's place is another's", async () => {
    const two = openAdaptPool(2);
    await Promise.all([two.adapt(CHAPTER, "beginner"), two.adapt(CHAPTER, "advanced")]);
    const gone = new AbortController();
    const order: string[] = [];
    const longest = two.adapt(aLongChapter(600_000), "beginner", gone.signal);
    const long = two.adapt(aLongChapter(400_000), "beginner").finally(() => order.push("long"));
    await setImmediate();
    gone.abort();
    await expect(longest).rejects.toMatchObject({ code: "request_cancelled" });
    const short = two.adapt(CHAPTER, "intermediate").then(() => order.push("short"));
    await Promise.allSettled([short, long]);
    expect(order).toEqual(["short", "long"]);
    await two.close();
  });

  test("was cancelled before it came", async () => {
    await expect(pool.adapt(CHAPTER, "beginner", AbortSignal.abort())).rejects.toMatchObject({
      code: "request_cancelled",
    });
  });
});

test("a failure inside a thread is a named failure that keeps its cause to itself", async () => {
  const noText = { length: 1 } as never;
  await expect(pool.adapt(noText, "beginner")).rejects.toMatchObject({
    code: "processing_error",
    message: "Failed to process content",
  });
});

test("more waiting chapters than the pool takes are asked to come back", async () => {
  const outcomes = await Promise.allSettled(
    Array.from({ length: 60 }, () => pool.adapt(CHAPTER.repeat(50), "beginner")),
  );
  const refused = outcomes.filter(({ status }) => status === "rejected");
  expect(refused.length).toBeGreaterThan(0);
  expect(refused.map((outcome) => outcome.status === "rejected" && outcome.reason.code)).toEqual(
    refused.map(() => "service_unavailable"),
  );
});
