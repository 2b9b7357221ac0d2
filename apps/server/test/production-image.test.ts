/** The Dockerfile's own steps, carried out in a plain folder, and the server that comes of them. */
import { execFile, execFileSync, type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createApiClient } from "@growth-guide/api-client";
import { cloneTemplate, createTemplate } from "@growth-guide/embedded-postgres/testing";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { createCaller } from "./support/caller.ts";
import { argumentsOf, readDockerfile, type Stage, textsOf } from "./support/dockerfile.ts";
import { aBusinessBody, aChapter, aSessionId } from "./support/factories.ts";
import { hasRedisServer, type RedisProcess, startRedis, whereRedisIs } from "./support/redis-server.ts";
import { aFreePort } from "./support/server-process.ts";
import { mintToken, TEST_PARTY, trustedKeyPem } from "./support/token-mint.ts";

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const MIB = 1024 * 1024;
const [build, image] = readDockerfile(join(ROOT, "Dockerfile")) as [Stage, Stage];

/** The account the server runs as here: where the tests may choose one, somebody who owns nothing. */
const account = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/** Whether .dockerignore, whose lines are all plain names or `**` and a name, keeps this path out of the build. */
function isIgnored(path: string): boolean {
  return readFileSync(join(ROOT, ".dockerignore"), "utf8")
    .trim()
    .split("\n")
    .some((line) =>
      line.startsWith("**/") ? basename(path) === line.slice(3) : relative(ROOT, path) === line,
    );
}

/** `COPY . .` and every RUN of the first stage, one after the other; the tree for the second is then beside it. */
async function carryOutBuild(folder: string): Promise<void> {
  const context = join(folder, "build");
  cpSync(ROOT, context, { recursive: true, filter: (from) => !isIgnored(from) });
  for (const command of textsOf(build, "RUN")) await run("sh", ["-c", command], { cwd: context });
}

function bytesIn(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}

test("the image's base is pinned, its account is not root, and a health check is there", () => {
  expect(build.from).toBe(`${image.from} AS build`);
  expect(image.from).toMatch(/^node:\d+\.\d+\.\d+-[a-z]+-slim$/);
  expect(textsOf(image, "USER")).toEqual(["node"]);
  expect(textsOf(image, "RUN")).toEqual([]);
  expect(textsOf(image, "HEALTHCHECK")).toHaveLength(1);
});

describe.skipIf(!hasRedisServer)(`the production image${whereRedisIs}`, () => {
  const folder = mkdtempSync(join(tmpdir(), "growth-guide-image-"));
  const app = join(folder, "app");
  let redis: RedisProcess;
  let database: { url: string; drop(): Promise<void> };
  let env: Record<string, string>;
  let server: ChildProcess | undefined;

  /** Runs a command of the image as its account, in its folder, with its environment and a platform's. */
  const start = ([program = "", ...args]: string[]) =>
    spawn(program === "node" ? process.execPath : program, args, {
      ...account,
      env,
      cwd: app,
      stdio: ["ignore", "inherit", "inherit"],
    });
  const exitOf = async (child: ChildProcess) => ((await once(child, "exit")) as [number | null])[0];

  beforeAll(async () => {
    chmodSync(folder, 0o755);
    mkdirSync(app);
    await carryOutBuild(folder);
    // Nobody may write here, as in a container whose file system is read-only.
    execFileSync("chmod", ["-R", "a-w", app]);
    redis = await startRedis();
    await createTemplate(inject("adminUrl"), "empty_for_image", async () => {});
    database = await cloneTemplate(inject("adminUrl"), "empty_for_image");
    env = {
      ...Object.fromEntries(textsOf(image, "ENV").map((text) => text.split("=") as [string, string])),
      PORT: String(await aFreePort()),
      DATABASE_URL: database.url,
      REDIS_URL: redis.url,
      CLERK_JWT_KEY: trustedKeyPem,
      CLERK_AUTHORIZED_PARTIES: TEST_PARTY,
      LOG_LEVEL: "warn",
    };
  }, 600_000);
  afterAll(async () => {
    server?.kill("SIGKILL");
    await redis.stop();
    await database.drop();
    execFileSync("chmod", ["-R", "u+w", folder]);
    rmSync(folder, { recursive: true, force: true });
  });

  test("holds some megabytes, and neither a database nor a sign-in without keys nor anything to build with", () => {
    expect(bytesIn(app)).toBeLessThan(40 * MIB);
    const names = readdirSync(join(app, "node_modules/.pnpm"));
    expect(names.filter((name) => !/^(piscina|wink|@napi-rs)/.test(name))).toEqual([]);
    const dist = join(app, "apps/server/dist");
    const texts = readdirSync(dist).map((name) => readFileSync(join(dist, name), "utf8"));
    expect(texts.filter((text) => text.includes("local-issuer-key.pem"))).toEqual([]);
  });

  test("migrates, serves both APIs and the web app without writing a file, tells its health, stops in order", async () => {
    expect(await exitOf(start(["node", "apps/server/dist/migrate.js"]))).toBe(0);
    server = start(argumentsOf(textsOf(image, "CMD")[0] ?? ""));
    const url = `http://127.0.0.1:${env.PORT}`;
    const isReady = () =>
      fetch(`${url}/ready`).then(
        ({ status }) => status,
        () => 0,
      );
    await expect.poll(isReady, { timeout: 30_000 }).toBe(200);

    const check = textsOf(image, "HEALTHCHECK")[0] ?? "";
    expect(await exitOf(start(argumentsOf(check)))).toBe(0);

    const ada = createCaller(
      () => url,
      () => mintToken({ sub: "user_ada" }),
    );
    expect((await ada.post("/api/v1/businesses/", aBusinessBody())).status).toBe(201);
    const chapter = await createApiClient({ baseUrl: url }).personalization.personalize.mutate({
      sessionId: aSessionId(),
      chapterId: "margins",
      chapterContent: aChapter(),
      level: "beginner",
    });
    expect(chapter.personalizedContent).not.toBe(aChapter());
    const page = await fetch(url, { headers: { accept: "text/html" } });
    expect(await page.text()).toContain("<!doctype html>");

    server.kill("SIGTERM");
    expect(await exitOf(server)).toBe(0);
    expect(await exitOf(start(argumentsOf(check)))).toBe(1);
  });
});
