import { type Level, personalizeChapter } from "@growth-guide/text-engine";
import { describe, expect, test } from "vitest";
import { aPatientEngine, type PatientEngine } from "../../../test/support/patient-engine.ts";
import { rememberAdapted } from "./remember-adapted.ts";

const ROOMY = 10_000_000;

/** An engine that keeps a list of what it was asked. */
function anEngine() {
  const asked: string[] = [];
  const adapt = (markdown: string, level: Level) => {
    asked.push(`${level}: ${markdown}`);
    return markdown === "broken" ? Promise.reject(new Error("broken")) : personalizeChapter(markdown, level);
  };
  return { asked, adapt };
}

test("equal requests under way and later ones share one computation", async () => {
  const { asked, adapt } = anEngine();
  const remembered = rememberAdapted(adapt, ROOMY);
  const answers = await Promise.all(Array.from({ length: 20 }, () => remembered("One.", "beginner")));
  expect(await remembered("One.", "beginner")).toEqual(answers[0]);
  expect(asked).toEqual(["beginner: One."]);
});

test("another level or another text is another computation", async () => {
  const { asked, adapt } = anEngine();
  const remembered = rememberAdapted(adapt, ROOMY);
  await remembered("One.", "beginner");
  await remembered("One.", "advanced");
  await remembered("Two.", "beginner");
  expect(asked).toHaveLength(3);
});

test("a failure reaches everybody who waits and is not kept", async () => {
  const { asked, adapt } = anEngine();
  const remembered = rememberAdapted(adapt, ROOMY);
  const both = await Promise.allSettled([remembered("broken", "beginner"), remembered("broken", "beginner")]);
  expect(both.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  await expect(remembered("broken", "beginner")).rejects.toThrow("broken");
  expect(asked).toHaveLength(2);
});

test("a chapter too large to keep is still given", async () => {
  const { asked, adapt } = anEngine();
  const remembered = rememberAdapted(adapt, 1);
  expect((await remembered("One.", "beginner")).markdown).toContain("One.");
  await remembered("One.", "beginner");
  expect(asked).toHaveLength(2);
});

describe("a chapter several wait for", () => {
  const stopped = ({ begun }: PatientEngine) => begun.map(({ aborted }) => aborted);
  const cancelled = { code: "request_cancelled" };

  test("is worked on when one of them goes, and stopped when the last one does", async () => {
    const engine = aPatientEngine();
    const remembered = rememberAdapted(engine.adapt, ROOMY);
    const [one, two] = [new AbortController(), new AbortController()];
    const first = remembered("One.", "beginner", one.signal);
    const second = remembered("One.", "beginner", two.signal);
    one.abort();
    await expect(first).rejects.toMatchObject(cancelled);
    expect(stopped(engine)).toEqual([false]);
    two.abort();
    await expect(second).rejects.toMatchObject(cancelled);
    expect(stopped(engine)).toEqual([true]);
  });

  test("reaches those who stayed", async () => {
    const engine = aPatientEngine();
    const remembered = rememberAdapted(engine.adapt, ROOMY);
    const leaving = new AbortController();
    const first = remembered("One.", "beginner", leaving.signal);
    const second = remembered("One.", "beginner", new AbortController().signal);
    leaving.abort();
    await expect(first).rejects.toMatchObject(cancelled);
    engine.finish();
    expect((await second).markdown).toContain("One.");
    expect(stopped(engine)).toEqual([false]);
  });

  test("is begun anew for whoever asks after it was stopped", async () => {
    const engine = aPatientEngine();
    const remembered = rememberAdapted(engine.adapt, ROOMY);
    const leaving = new AbortController();
    const first = remembered("One.", "beginner", leaving.signal);
    leaving.abort();
    const later = remembered("One.", "beginner");
    await expect(first).rejects.toMatchObject(cancelled);
    engine.finish();
    expect((await later).markdown).toContain("One.");
    expect(stopped(engine)).toEqual([true, false]);
  });

  test("who had left before they asked start nothing that goes on", async () => {
    const engine = aPatientEngine();
    const asking = rememberAdapted(engine.adapt, ROOMY)("One.", "beginner", AbortSignal.abort());
    await expect(asking).rejects.toMatchObject(cancelled);
    expect(stopped(engine)).toEqual([true]);
  });
});
