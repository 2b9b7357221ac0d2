/** What `npm run backup` and `npm run restore` say of words they do not know, before any database is touched. */
import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";

type Outcome = { code: number | string | null | undefined; said: string };

function run(program: string, args: string[], directory: string): Promise<Outcome> {
  const path = fileURLToPath(new URL(`../src/${program}.ts`, import.meta.url));
  return new Promise((resolve) => {
    execFile(process.execPath, [path, ...args], { env: { DATA_DIR: directory } }, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, said: stdout + stderr }),
    );
  });
}

test.each([
  ["restore", [], /^Name the backup: npm run restore -- <file>\n$/],
  ["restore", ["--repalce", "a.backup"], /^Unknown option '--repalce'.*\n$/],
  ["backup", ["--compress"], /^Unknown option '--compress'.*\n$/],
])("%s %j is refused in one sentence, and nothing is made", async (program, args, sentence) => {
  const directory = await mkdtemp(join(tmpdir(), "growth-guide-"));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  const { code, said } = await run(program, args, directory);
  expect(code).toBe(1);
  expect(said).toMatch(sentence);
  expect(await readdir(directory)).toEqual([]);
});
