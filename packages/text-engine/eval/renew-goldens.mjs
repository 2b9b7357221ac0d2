import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { adaptChapter, LEVELS } from "../src/index.ts";

/* Writes the adapted chapters beside every fixture. Read the difference before it is committed. */

const folder = new URL("../fixtures/", import.meta.url);
for (const entry of readdirSync(folder, { withFileTypes: true })) {
  if (!entry.isDirectory()) continue;
  const markdown = readFileSync(new URL(`${entry.name}/input.md`, folder), "utf8");
  for (const level of LEVELS)
    writeFileSync(new URL(`${entry.name}/${level}.md`, folder), adaptChapter(markdown, level).markdown);
}
