import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { adaptChapter, assessReadability, LEVELS } from "../src/index.ts";
import { wordsOf } from "../src/text/words.ts";
import { ablation } from "./ablation.mjs";

/*
 * Measures, never asserts: the project's own fixtures always, public corpora when GROWTH_GUIDE_EVALS or the first
 * argument names their folder.
 */

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const print = (text) => process.stdout.write(`${text}\n`);

const fixtures = readdirSync(here("../fixtures/"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => ({
    name: entry.name,
    markdown: readFileSync(here(`../fixtures/${entry.name}/input.md`), "utf8"),
  }));

print("Own fixtures: grade before → after, blocks rewritten / refused, second pass changes");
for (const { name, markdown } of fixtures) {
  for (const level of LEVELS) {
    const chapter = adaptChapter(markdown, level, { additions: false });
    const again = adaptChapter(chapter.markdown, level, { additions: false });
    const count = (origin) => chapter.blocks.filter((block) => block.origin === origin).length;
    const second = again.blocks.filter((block) => block.origin === "rewritten").length;
    print(
      `${name.padEnd(12)} ${level.padEnd(13)} ${chapter.before?.grade ?? "–"} → ${chapter.after?.grade ?? "–"}  ${count("rewritten")} / ${count("refused")}  ${second}`,
    );
  }
}

print("\nAdditions: share of the chapter's words; glossary entries of the chapter / curated; questions");
for (const { name, markdown } of fixtures) {
  const shares = LEVELS.map((level) => {
    const chapter = adaptChapter(markdown, level);
    const added = chapter.blocks.filter(({ kind }) => kind === "addition");
    const text = added.map(({ output }) => chapter.markdown.slice(output.start, output.end)).join(" ");
    return `${Math.round((100 * wordsOf(text).length) / Math.max(1, wordsOf(markdown).length))} %`;
  });
  const { glossary, questions } = adaptChapter(markdown, "beginner");
  const own = glossary.filter(({ source }) => source === "chapter").length;
  print(`${name.padEnd(12)} ${shares.join(" / ")}; ${own} / ${glossary.length - own}; ${questions.length}`);
}

print(
  `\nMeter on the fixtures: ${fixtures.map(({ name, markdown }) => `${name} ${assessReadability(markdown)?.grade ?? "–"}`).join(", ")}`,
);

print("\nAblation over the fixtures (drop in grade at beginner without one operation):");
for (const { without, drop } of ablation(fixtures)) print(`${without.padEnd(12)} ${drop.toFixed(2)}`);

const corpora = process.argv[2] ?? process.env.GROWTH_GUIDE_EVALS;
if (corpora) {
  const system = `mod:${here("./adapter.mjs")}`;
  const run = (script, ...args) =>
    spawnSync(process.execPath, [join(corpora, "engine", script), "--system", system, ...args], {
      stdio: "inherit",
    });
  run("run.mjs", "--suite", "fixtures,chapters,traps,asset,turk,onestop-sentences,onestop-texts");
  run("summaries.mjs");
  run("meter.mjs");
} else {
  print(
    "\nName a folder with the public corpora (GROWTH_GUIDE_EVALS or an argument) to measure over them as well.",
  );
}
