import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { adaptChapter, LEVELS } from "../src/index.ts";

/* Speed, cold start and memory: medians of several runs. Measured, never asserted. */

const RUNS = 45;
const COLD_RUNS = 5;
const CHAPTER_SIZE = 20_000;
const LARGE_SIZE = 1024 * 1024;
/** Chapters as people write them; the others exist for their markup. */
const FIXTURES = ["growth", "code", "maths", "tables", "robotics", "lists"];

const print = (text) => process.stdout.write(`${text}\n`);
const chapter = chapterOf(CHAPTER_SIZE);
const job = process.argv[2];

if (job) {
  adaptChapter(chapter, "beginner");
  if (job === "large") adaptChapter(chapterOf(LARGE_SIZE), "beginner");
  print(String(Math.round(process.memoryUsage().rss / 1e6)));
} else {
  const cold = Array.from({ length: COLD_RUNS }, () => timed(() => inProcess("cold")));
  print(`cold start, process to first 20 kB chapter: ${Math.round(quantile(cold, 0.5))} ms`);
  for (const level of LEVELS) reportLevel(level, {});
  reportLevel("beginner", { additions: false });
  const large = chapterOf(LARGE_SIZE);
  const times = Array.from({ length: 3 }, () => timed(() => adaptChapter(large, "beginner")));
  print(`1 MiB at beginner: ${(quantile(times, 0.5) / 1000).toFixed(2)} s`);
  print(
    `memory of a process after a 20 kB chapter: ${inProcess("cold")} MB; after 1 MiB: ${inProcess("large")} MB`,
  );
}

function reportLevel(level, options) {
  adaptChapter(chapter, level, options);
  const times = Array.from({ length: RUNS }, () => timed(() => adaptChapter(chapter, level, options)));
  const speed = chapter.length / 1e3 / quantile(times, 0.5);
  const name = options.additions === false ? `${level}, bare` : level;
  print(
    `${name.padEnd(15)} ${speed.toFixed(2)} MB/s, p95 of a 20 kB chapter ${Math.round(quantile(times, 0.95))} ms`,
  );
}

function chapterOf(size) {
  const texts = FIXTURES.map((name) =>
    readFileSync(new URL(`../fixtures/${name}/input.md`, import.meta.url), "utf8").replace(
      /^---\n[^]*?\n---\n/,
      "",
    ),
  );
  const source = texts.join("\n\n");
  return source.repeat(Math.ceil(size / source.length)).slice(0, size);
}

function inProcess(name) {
  return spawnSync(process.execPath, [fileURLToPath(import.meta.url), name], {
    encoding: "utf8",
  }).stdout.trim();
}

function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function quantile(numbers, share) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * share)] ?? 0;
}
