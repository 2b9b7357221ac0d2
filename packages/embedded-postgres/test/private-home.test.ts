import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { chooseAccount } from "../src/account.ts";
import { findBinaries, findNative } from "../src/binaries.ts";
import { startPostgres } from "../src/index.ts";
import { findPlace } from "../src/place.ts";
import { aDirectory, closeToOthers, recall, remember } from "./support/postgres.ts";

const isRoot = process.getuid?.() === 0;

test.runIf(isRoot)(
  "root below a private home: the data goes where PostgreSQL's account can reach it",
  async () => {
    const home = aDirectory();
    closeToOthers(home);
    // Inside the temporary folder root would open its own folders instead.
    vi.stubEnv("TMPDIR", "/var/tmp");
    onTestFinished(() => void vi.unstubAllEnvs());
    const directory = join(home, "checkout/.data");
    const told: string[] = [];
    const first = await startPostgres({ directory, onProgress: (sentence) => told.push(sentence) });
    await remember(first.url, "kept");
    await first.stop();
    const place = findPlace(directory);
    onTestFinished(() => rmSync(place?.home ?? "", { recursive: true, force: true }));
    expect(place?.home).not.toContain(home);
    expect(told.join(" ")).toContain(`PostgreSQL keeps its data in ${place?.home}`);
    expect(statSync(place?.data ?? "").mode & 0o777).toBe(0o700);

    const second = await startPostgres({ directory });
    expect(await recall(second.url)).toEqual(["kept"]);
    await second.stop();
  },
);

test.runIf(isRoot)("root in a private temporary folder: the data stays where it was asked for", async () => {
  const directory = join(aDirectory(), "data/postgres");
  const server = await startPostgres({ directory, durable: false });
  onTestFinished(() => server.stop());
  expect(findPlace(directory)?.home).toContain(directory);
});

test.runIf(isRoot)(
  "root below a private home: the programs are copied where PostgreSQL's account can run them",
  () => {
    const home = aDirectory();
    const base = aDirectory();
    closeToOthers(home);
    const native = join(home, "node_modules/native");
    mkdirSync(join(home, "node_modules"));
    cpSync(findNative(), native, { recursive: true, verbatimSymlinks: true });
    cpSync(join(findNative(), "../package.json"), join(home, "node_modules/package.json"));

    const account = chooseAccount(join(home, "none"));
    execFileSync("chmod", ["711", base]);
    const { postgres } = findBinaries(base, account, native);
    expect(postgres).toContain(base);
    expect(execFileSync(postgres, ["--version"], { ...account, cwd: "/", encoding: "utf8" })).toContain(
      "PostgreSQL) 18",
    );
  },
);

test("missing links between library versions are made again", () => {
  const folder = aDirectory();
  const native = join(folder, "native");
  cpSync(findNative(), native, { recursive: true, filter: (path) => !statSync(path).isSymbolicLink() });
  cpSync(join(findNative(), "../package.json"), join(folder, "package.json"));
  const { postgres } = findBinaries(folder, undefined, native);
  expect(execFileSync(postgres, ["--version"], { encoding: "utf8" })).toContain("PostgreSQL) 18");
});
