import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { adaptChapter, LEVELS } from "../src/index.ts";

/* Speed, cold start and memory: the median of several runs. Measured, never asserted. */

const RUNS = 9;
const CHAPTER_SIZE = 20_000;

const print = (text) => process.stdout.write(`${text}\n`);
const folder = new URL("../fixtures/", import.meta.url);
const source = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) =>
    readFileSync(new URL(`${entry.name}/input.md`, folder), "utf8").replace(/^---\n[^]*?\n---\n/, ""),
  )
  .join("\n\n");
const chapter = source.repeat(Math.ceil(CHAPTER_SIZE / source.length)).slice(0, CHAPTER_SIZE);

if (process.argv[2] === "cold") {
  adaptChapter(chapter, "beginner");
} else {
  const cold = sorted(
    Array.from({ length: 5 }, () =>
      timed(() => spawnSync(process.execPath, [fileURLToPath(import.meta.url), "cold"])),
    ),
  );
  print(`cold start, process to first 20 kB chapter: ${Math.round(median(cold))} ms`);
  for (const level of LEVELS) {
    adaptChapter(chapter, level);
    const times = sorted(Array.from({ length: RUNS * 5 }, () => timed(() => adaptChapter(chapter, level))));
    const p95 = times[Math.floor(times.length * 0.95)];
    print(
      `${level.padEnd(13)} ${(chapter.length / 1e3 / median(times)).toFixed(2)} MB/s, p95 of a 20 kB chapter ${Math.round(p95)} ms`,
    );
  }
  const large = chapter.repeat(52);
  print(`1 MiB at beginner: ${(timed(() => adaptChapter(large, "beginner")) / 1000).toFixed(2)} s`);
  print(`memory of the process: ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
}

function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function sorted(numbers) {
  return numbers.sort((a, b) => a - b);
}

function median(numbers) {
  return numbers[Math.floor(numbers.length / 2)] ?? 0;
}
