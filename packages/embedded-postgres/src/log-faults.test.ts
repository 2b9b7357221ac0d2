import { expect, test } from "vitest";
import { explainLaunch } from "./log-faults.ts";

const stamp = "2026-11-21 04:23:42.478 UTC [10181]";

test.each([
  [`${stamp} FATAL:  could not write lock file "postmaster.pid": No space left on device`, "disk_full"],
  [`${stamp} PANIC:  could not write to file "pg_wal/xlogtemp.12": No space left on device`, "disk_full"],
  ['initdb: error: could not write to file "x": Disk quota exceeded', "disk_full"],
  [`${stamp} FATAL:  database files are incompatible with server`, "directory_version"],
  [`${stamp} FATAL:  data directory "/x" has invalid permissions`, "directory_not_writable"],
  ['initdb: error: could not access directory "/x": Permission denied', "directory_not_writable"],
  ["initdb: error: could not look up effective user ID 1234: user does not exist", "no_account"],
  [`${stamp} PANIC:  could not locate a valid checkpoint record at 0/17A9D40`, "directory_broken"],
  [`${stamp} FATAL:  incorrect checksum in control file`, "directory_broken"],
  [`${stamp} FATAL:  something nobody has seen`, "start_failed"],
  ["", "start_failed"],
])("%s is %s", (log, code) => {
  expect(explainLaunch(log, "/srv/data")).toMatchObject({ retry: false, error: { code } });
});

test.each([
  `${stamp} FATAL:  lock file "postmaster.pid" already exists\n${stamp} HINT:  Is another postmaster (PID 7) running?`,
  `${stamp} FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use`,
  `${stamp} LOG:  could not bind IPv4 address "127.0.0.1": Address already in use`,
])("%s is worth another try", (log) => {
  expect(explainLaunch(log, "/srv/data").retry).toBe(true);
});

test("the sentence names the folder and the last complaint without its time stamp", () => {
  const log = `${stamp} LOG:  starting\n${stamp} FATAL:  something nobody has seen.\n`;
  expect(explainLaunch(log, "/srv/data")).toMatchObject({
    error: { message: "PostgreSQL could not start in /srv/data: something nobody has seen." },
  });
});
