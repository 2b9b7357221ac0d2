import { spawn } from "node:child_process";
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { Account } from "./account.ts";
import { newCredentials, SUPERUSER, writeCredentials } from "./credentials.ts";
import { broken, explainFileFault } from "./file-faults.ts";
import { explainLaunch } from "./log-faults.ts";
import { findPlace, type Place } from "./place.ts";
import { explainSpawn, SERVER_ENVIRONMENT } from "./spawning.ts";

export interface NewCluster {
  directory: string;
  /** Where the files are made: the directory itself, or a folder outside that it will link to. */
  base: string;
  initdb: string;
  account: Account | undefined;
  durable: boolean;
}

/**
 * Makes an empty cluster. It appears in the directory whole or not at all; of two processes that make one
 * at the same time, both get the one that was there first.
 * @throws PostgresError disk_full, directory_not_writable, directory_broken, start_failed
 */
export async function createCluster(wanted: NewCluster): Promise<Place> {
  let draft: string | undefined;
  try {
    draft = mkdtempSync(join(wanted.base, wanted.base === wanted.directory ? "server-draft-" : "database-"));
    await fillDraft(draft, wanted);
    publish(draft, wanted);
  } catch (error) {
    if (draft) rmSync(draft, { recursive: true, force: true });
    throw explainFileFault(error, wanted.directory);
  }
  const place = findPlace(wanted.directory);
  if (!place) throw broken(wanted.directory, "it vanished while it was made");
  return place;
}

async function fillDraft(draft: string, { directory, initdb, account, durable }: NewCluster): Promise<void> {
  chmodSync(draft, 0o711);
  const credentials = newCredentials();
  const data = join(draft, "data");
  const passwordFile = join(draft, "password");
  mkdirSync(data, { mode: 0o700 });
  writeFileSync(passwordFile, credentials.superuser, { mode: 0o600 });
  if (account) for (const path of [data, passwordFile]) chownSync(path, account.uid, account.gid);
  const options = [
    ...["--pgdata", data, "--username", SUPERUSER, "--pwfile", passwordFile],
    ...["--auth", "scram-sha-256", "--encoding", "UTF8", "--no-instructions"],
    // The same order and case rules on every platform, whatever locales it has installed.
    ...["--locale-provider", "builtin", "--locale", "C", "--builtin-locale", "C.UTF-8"],
    ...(durable ? [] : ["--no-sync"]),
  ];
  const { code, output } = await run(initdb, options, account);
  rmSync(passwordFile);
  if (code !== 0) throw faultOf(output, directory);
  writeCredentials(join(draft, "credentials.json"), credentials);
}

function faultOf(output: string, directory: string): Error {
  const fault = explainLaunch(output, directory);
  return fault.retry ? new Error(fault.reason) : fault.error;
}

function publish(draft: string, { base, directory }: NewCluster): void {
  const place = join(directory, "server");
  try {
    if (base === directory) renameSync(draft, place);
    else symlinkSync(draft, place);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!findPlace(directory)) throw error;
  }
}

function run(
  program: string,
  args: string[],
  account: Account | undefined,
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    let output = "";
    const child = spawn(program, args, {
      ...account,
      cwd: "/",
      env: SERVER_ENVIRONMENT,
      stdio: ["ignore", "pipe", "pipe"],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        output += text;
      });
    }
    child.on("error", (error) => reject(explainSpawn(error, program)));
    child.on("close", (code) => resolve({ code, output }));
  });
}
