import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, expect, test } from "vitest";
import { aFreePort, startProcess } from "./support/server-process.ts";

// What the README tells a newcomer to type has to work as written.

/** Where the README's examples find their server. */
const ADDRESS = "http://localhost:8000";

const run = promisify(execFile);
const README = fileURLToPath(new URL("../../../README.md", import.meta.url));
const TSC = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
/** A project of the workspace with one file: it may import what this one depends on. */
const PROJECT = fileURLToPath(new URL("../dist/readme-example/", import.meta.url));

afterEach(() => rm(PROJECT, { recursive: true, force: true }));

/** Runs a test against a server started as a newcomer's, with data of its own. */
async function withServer(use: (url: string) => Promise<void>): Promise<void> {
  const data = await mkdtemp(join(tmpdir(), "growth-guide-"));
  const port = await aFreePort();
  const server = startProcess({ DATA_DIR: data, PORT: String(port), LOG_LEVEL: "warn" });
  try {
    await server.ready();
    await use(`http://localhost:${port}`);
  } finally {
    server.child.kill("SIGTERM");
    await server.ended;
    await rm(data, { recursive: true, force: true });
  }
}

/** The README's code block that holds `mark`, pointed at another server. */
async function example(language: string, mark: string, url = ADDRESS): Promise<string> {
  const text = await readFile(README, "utf8");
  const blocks = [...text.matchAll(/```(\w+)\n([\s\S]*?)```/g)].filter(([, name]) => name === language);
  const block = blocks.map(([, , code = ""]) => code).find((code) => code.includes(mark));
  if (block === undefined) throw new Error(`The README has no ${language} example with ${mark}`);
  return block.replaceAll(ADDRESS, url);
}

test("every line of the REST examples answers", async () => {
  await withServer(async (url) => {
    const commands = (await example("sh", "curl", url)).replaceAll(
      "curl -s",
      "curl -sS --fail-with-body -w '\\n'",
    );
    const { stdout } = await run("bash", ["-e", "-c", commands]);
    const answers = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(answers).toMatchObject([
      { clerk_id: "local_ada-baker", first_name: "Ada" },
      { id: 1, name: "Blue Cup", description: "Coffee beside the station" },
      [{ id: 1 }],
      { id: 1, target_audience: "Commuters" },
      { title: "Blue Cup Marketing Strategy", status: "draft" },
      { success: true, content: [{}, {}, {}] },
      { session_id: "sess_12345", difficulty_level: "beginner" },
      { session_id: "sess_12345", difficulty_level: "advanced" },
      { original_content: expect.stringContaining("# Margins\nIn order to") },
      { message: "Session cleared successfully" },
    ]);
  });
});

/** Types and, when it has none wrong, runs a file of a project that depends on the client alone. */
async function compileAndRun(code: string): Promise<string> {
  await mkdir(PROJECT, { recursive: true });
  await writeFile(join(PROJECT, "example.ts"), code);
  await writeFile(join(PROJECT, "tsconfig.json"), JSON.stringify(TSCONFIG));
  await run(process.execPath, [TSC, "-b", PROJECT]);
  return (await run(process.execPath, [join(PROJECT, "example.ts")])).stdout;
}

const TSCONFIG = {
  extends: "../../../../tsconfig.base.json",
  compilerOptions: { lib: ["ES2023", "DOM"], types: ["node"], outDir: "out", noUnusedLocals: false },
  files: ["example.ts"],
  references: [{ path: "../../../../packages/api-client" }],
};

/** The lines a reader has before the example: a token of the local sign-in. */
const TOKEN = `
const signedIn = await fetch("${ADDRESS}/local-issuer/token", {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ name: "Tess Coder" }),
});
const { token } = (await signedIn.json()) as { token: string };
`;

test("the typed client's example compiles and runs", async () => {
  await withServer(async (url) => {
    const code = TOKEN.replace(ADDRESS, url) + (await example("ts", "createApiClient", url));
    expect(await compileAndRun(code)).toMatch(/^\d+ \{\s+id: 'local_tess-coder'/);
  });
});

test("wrong input to the typed client does not compile", async () => {
  const code = TOKEN + (await example("ts", "createApiClient")).replace("{ name:", "{ nam:");
  await expect(compileAndRun(code)).rejects.toMatchObject({
    stdout: expect.stringContaining("'nam' does not exist"),
  });
});
