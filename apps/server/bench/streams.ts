import { cpus } from "node:os";
import { readStream } from "../test/support/read-stream.ts";
import { chapterOf, LENGTHS, wholePlaybook } from "./playbook-chapters.ts";
import { median } from "./row.ts";
import { startTarget } from "./target.ts";

// What a reader waits for when a chapter is streamed: until there is something to read, and until it is whole.
const TIMES = 9;

const target = await startTarget();
try {
  const playbook = await wholePlaybook(target);
  console.log(
    `\n${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores, Node ${process.version}, one caller\n`,
  );
  console.log("| chapter | open ms | first block ms | whole ms |\n|---|--:|--:|--:|");
  // Both threads have loaded the engine and run it hot before anything counts.
  await measureReader(200_000, playbook, 5);
  for (const [name, length] of LENGTHS) {
    const times = await measureReader(length, playbook, TIMES);
    console.log(`| ${name} | ${times.map((each) => median(each).toFixed(0)).join(" | ")} |`);
  }
} finally {
  await target.stop();
}

/** Times of opening a chapter nobody has read before, of its first blocks and of its last, from the stream's start. */
async function measureReader(length: number, playbook: string, times: number): Promise<number[][]> {
  const [opened, first, whole]: [number[], number[], number[]] = [[], [], []];
  for (let n = 0; n < times; n += 1) {
    const sessionId = `bench-stream-${length}-${times}-${n}`;
    const chapterContent = chapterOf(playbook, length, n + times);
    const began = performance.now();
    const response = await fetch(`${target.url}/trpc/personalization.open`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ sessionId, chapterId: "bench", chapterContent, level: "beginner" }),
    });
    if (!response.ok) throw new Error(`open answered ${response.status}`);
    const streamed = performance.now();
    opened.push(streamed - began);
    let firstAt = 0;
    await readStream(target.url, { sessionId, level: "beginner" }, (events) => {
      if (firstAt === 0 && events.at(-1)?.data.type === "block") firstAt = performance.now();
      return false;
    });
    first.push(firstAt - streamed);
    whole.push(performance.now() - streamed);
  }
  return [opened, first, whole];
}
