import { cpus } from "node:os";
import { chapterOf, LENGTHS, wholePlaybook } from "./playbook-chapters.ts";
import { median } from "./row.ts";
import { startTarget } from "./target.ts";
import { watchHealth } from "./watch-health.ts";

// What a reader waits for, by the length of the chapter; and what everybody else waits for meanwhile.
const TIMES = 9;

const target = await startTarget();
try {
  const playbook = await wholePlaybook(target);
  console.log(
    `\n${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores, Node ${process.version}, one caller\n`,
  );
  console.log(
    "| chapter | personalize, new ms | personalize, known ms | toggle-original ms | /health meanwhile, worst ms |\n|---|--:|--:|--:|--:|",
  );
  for (const [name, length] of LENGTHS) await measure(name, playbook, length);
} finally {
  await target.stop();
}

async function measure(name: string, playbook: string, length: number): Promise<void> {
  const health = watchHealth(target.url);
  let worst = Number.NaN;
  const times = await measureReader(length, playbook).finally(async () => (worst = await health.stop()));
  const cells = times.map((each) => median(each).toFixed(1));
  console.log(`| ${name} | ${cells.join(" | ")} | ${worst.toFixed(0)} |`);
}

/** Times of a chapter nobody has read before, of the same again, and of its original. */
async function measureReader(length: number, playbook: string): Promise<[number[], number[], number[]]> {
  const [made, again, toggled]: [number[], number[], number[]] = [[], [], []];
  for (let n = 0; n < TIMES; n += 1) {
    const body = {
      session_id: `bench-${length}-${n}`,
      chapter_id: "bench",
      chapter_content: chapterOf(playbook, length, n),
      difficulty_level: "beginner",
    };
    made.push(await timed("personalize", body));
    again.push(await timed("personalize", body));
    toggled.push(await timed("toggle-original", { session_id: body.session_id }));
  }
  return [made, again, toggled];
}

/** From the first byte sent to the last one received, in milliseconds. */
async function timed(operation: string, body: object): Promise<number> {
  const text = JSON.stringify(body);
  const began = performance.now();
  const response = await fetch(`${target.url}/api/personalization/${operation}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: text,
  });
  const answer = await response.text();
  if (!response.ok) throw new Error(`${operation} answered ${response.status}: ${answer}`);
  return performance.now() - began;
}
