import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { adaptChapter, LEVELS } from "../src/index.ts";

/* Speed, cold start and memory: medians of several runs. Measured, never asserted. `--json` for programs. */

const RUNS = 45;
const COLD_RUNS = 5;
const CHAPTER_SIZE = 20_000;
const LARGE_SIZE = 1024 * 1024;
/** Chapters as people write them; the others exist for their markup. */
const FIXTURES = ["growth", "code", "maths", "tables", "robotics", "lists"];

const print = (text) => process.stdout.write(`${text}\n`);
const chapter = chapterOf(CHAPTER_SIZE);
const job = process.argv[2];

if (job === "cold" || job === "large") {
  adaptChapter(chapter, "beginner");
  if (job === "large") adaptChapter(chapterOf(LARGE_SIZE), "beginner");
  print(String(Math.round(process.memoryUsage().rss / 1e6)));
} else if (job === "--json") {
  print(JSON.stringify(figures()));
} else {
  for (const { what, value, unit } of figures()) print(`${what.padEnd(44)} ${value.toFixed(2)} ${unit}`);
}

/** Everything measured: what, value, unit, and whether more or less of it is better. */
function figures() {
  const less = (what, value, unit) => ({ what, value, unit, better: "less" });
  const cold = Array.from({ length: COLD_RUNS }, () => timed(() => inProcess("cold")));
  const large = chapterOf(LARGE_SIZE);
  return [
    less("cold start, process to first 20 kB chapter", quantile(cold, 0.5), "ms"),
    ...LEVELS.flatMap((level) => figuresOf(level, {})),
    ...figuresOf("beginner", { additions: false }),
    less(
      "1 MiB at beginner",
      quantile(
        Array.from({ length: 3 }, () => timed(() => adaptChapter(large, "beginner"))),
        0.5,
      ) / 1000,
      "s",
    ),
    less("memory of a process after a 20 kB chapter", Number(inProcess("cold")), "MB"),
    less("memory of a process after 1 MiB", Number(inProcess("large")), "MB"),
  ];
}

function figuresOf(level, options) {
  adaptChapter(chapter, level, options);
  const times = Array.from({ length: RUNS }, () => timed(() => adaptChapter(chapter, level, options)));
  const name = options.additions === false ? `${level}, text alone` : level;
  const speed = chapter.length / 1e3 / quantile(times, 0.5);
  return [
    { what: name, value: speed, unit: "MB/s", better: "more" },
    { what: `${name}, a 20 kB chapter, p95`, value: quantile(times, 0.95), unit: "ms", better: "less" },
  ];
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
