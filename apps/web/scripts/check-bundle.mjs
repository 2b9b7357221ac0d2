// Checks the built app: how much JavaScript a first visit loads, and that no server code is in it.
// Prints a table, with --list its files too, with --json the figures alone and no verdict; exits with 1 when a limit is
// broken. Run it after `vite build`.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

/** Most JavaScript of a first visit, in bytes after gzip. */
const BUDGET = 180_000;

/** Words that only the server's own dependencies would bring. */
const SERVER_WORDS = ["kysely", "body-parser", "pg-protocol", "express-session", "createExpressMiddleware"];

/** What must stay out of a first visit, by the names of its chunks. */
const LATER = ["clerk-auth", "math-plugins", "code-plugins", "dialog"];

/** What only development has. */
const NEVER = ["ui-page"];

const dist = fileURLToPath(new URL("../dist/", import.meta.url));
if (!existsSync(`${dist}index.html`)) fail(["There is no build to check: run `vite build` first."]);

const read = (file) => readFileSync(dist + file, "utf8");
const scripts = readdirSync(`${dist}assets`).filter((name) => name.endsWith(".js"));
const sources = new Map(scripts.map((name) => [name, read(`assets/${name}`)]));

/** A chunk and everything it imports at once. */
function withImports(names, seen = new Set()) {
  for (const name of names) {
    if (seen.has(name) || !sources.has(name)) continue;
    seen.add(name);
    const imports = [...sources.get(name).matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)];
    withImports(
      imports.map(([, imported]) => imported),
      seen,
    );
  }
  return seen;
}

const entries = [...read("index.html").matchAll(/(?:src|href)="\/assets\/([^"]+\.js)"/g)].map(
  ([, name]) => name,
);
const chunkOf = (stem) => scripts.filter((name) => name.startsWith(`${stem}-`));
const visits = {
  "first page": withImports([...entries, ...chunkOf("landing-page"), ...chunkOf("live-sample")]),
  "a chapter": withImports([...entries, ...chunkOf("chapter-page")]),
  onboarding: withImports([...entries, ...chunkOf("member-routes"), ...chunkOf("onboarding-page")]),
  dashboard: withImports([...entries, ...chunkOf("member-routes"), ...chunkOf("dashboard-page")]),
};

const weights = Object.entries(visits).map(([visit, names]) => ({
  visit,
  files: names.size,
  bytes: [...names].reduce((sum, name) => sum + sizeOf(name), 0),
}));

const faults = [];
const isForPrograms = process.argv.includes("--json");
if (isForPrograms) console.log(JSON.stringify(weights));
else printTable();

for (const { visit, bytes } of weights) {
  if (bytes > BUDGET)
    faults.push(`The first visit of ${visit} loads ${bytes} bytes of JavaScript, more than ${BUDGET}.`);
  for (const stem of LATER) {
    if ([...visits[visit]].some((name) => name.startsWith(`${stem}-`)))
      faults.push(`${visit} loads ${stem} at once.`);
  }
}
for (const [name, source] of sources) {
  if (NEVER.some((stem) => name.startsWith(`${stem}-`))) faults.push(`${name} is for development alone.`);
  for (const word of SERVER_WORDS)
    if (source.includes(word)) faults.push(`${name} holds server code: "${word}".`);
}
if (faults.length > 0 && !isForPrograms) fail(faults);

function sizeOf(name) {
  return gzipSync(sources.get(name)).length;
}

function printTable() {
  console.log(`${"first visit of".padEnd(16)} files  gzip kB  limit`);
  for (const { visit, files, bytes } of weights) {
    const kilobytes = (bytes / 1000).toFixed(1).padStart(7);
    console.log(`${visit.padEnd(16)} ${String(files).padStart(5)}  ${kilobytes}  ${BUDGET / 1000}`);
    if (process.argv.includes("--list"))
      for (const name of visits[visit]) console.log(`  ${name} ${sizeOf(name)}`);
  }
}

function fail(reasons) {
  for (const reason of reasons) console.error(reason);
  process.exit(1);
}
