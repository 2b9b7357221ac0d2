import { expect, test } from "vitest";
import {
  checkLockfiles,
  findAddresses,
  findMissingPlatforms,
  findToolchainFaults,
  findUnlocked,
} from "../src/lockfile-check.mjs";
import { root } from "../src/bootstrap/paths.mjs";

const platforms = ["darwin-arm64", "darwin-x64", "linux-arm64", "linux-x64"];

/** A native package with one binary for each of these platforms. */
function aLockfile(binaries: string[], libc?: string[]) {
  const names = binaries.map((binary) => `@acme/tool-${binary}`);
  return {
    packages: Object.fromEntries(
      binaries.map((binary, index) => {
        const [os = "", cpu = ""] = binary.split("-");
        return [
          `${names[index]}@1.0.0`,
          { os: [os], cpu: [cpu], ...(libc && os === "linux" ? { libc } : {}) },
        ];
      }),
    ),
    snapshots: {
      "acme-tool@1.0.0": { optionalDependencies: Object.fromEntries(names.map((name) => [name, "1.0.0"])) },
    },
  };
}

test("a native package with a binary for every platform is fine", () => {
  expect(findMissingPlatforms(aLockfile(platforms))).toEqual([]);
  expect(findMissingPlatforms(aLockfile(platforms, ["glibc"]))).toEqual([]);
});

test.each(platforms)("a native package without a binary for %s is named", (missing) => {
  const lockfile = aLockfile(platforms.filter((platform) => platform !== missing));
  expect(findMissingPlatforms(lockfile)).toEqual([
    `pnpm-lock.yaml: acme-tool@1.0.0 has no binary for ${missing}.`,
  ]);
});

test("a binary for another C library does not stand in", () => {
  expect(findMissingPlatforms(aLockfile(platforms, ["musl"]))).toHaveLength(2);
});

test("a manifest that lists binaries itself is held to the same", () => {
  const { packages } = aLockfile(["linux-x64"]);
  const importers = {
    "packages/db": { optionalDependencies: { "@acme/tool-linux-x64": { specifier: "1", version: "1.0.0" } } },
  };
  expect(findMissingPlatforms({ importers, packages })).toHaveLength(3);
});

test("an optional package for one system alone, or for all, is no native family", () => {
  const packages = { "fsevents@2.0.0": { os: ["darwin"] }, "colors@1.0.0": {} };
  const snapshots = { "watcher@1.0.0": { optionalDependencies: { fsevents: "2.0.0", colors: "1.0.0" } } };
  expect(findMissingPlatforms({ packages, snapshots })).toEqual([]);
});

test("a package without an integrity hash is named", () => {
  const packages = { "a@1.0.0": { resolution: { integrity: "sha512-x" } }, "b@1.0.0": { resolution: {} } };
  expect(findUnlocked({ packages })).toEqual(["pnpm-lock.yaml: b@1.0.0 is not locked by integrity."]);
});

test("an address of a registry is found by its line; an author's note is none", () => {
  const text =
    "a:\n  deprecated: see https://example.org\n  resolution: {tarball: https://packages.example/a.tgz}\n";
  expect(findAddresses(text)).toEqual(["pnpm-lock.yaml:3 names the address of a registry."]);
});

test("the toolchain's lock carries integrity, no address, and the pnpm the manifest names", () => {
  const good = { packages: { "": {}, "node_modules/pnpm": { version: "10.0.0", integrity: "sha512-x" } } };
  expect(findToolchainFaults(good, "pnpm@10.0.0")).toEqual([]);
  const bad = {
    packages: { "node_modules/pnpm": { version: "10.0.0", resolved: "https://packages.example/pnpm.tgz" } },
  };
  expect(findToolchainFaults(bad, "pnpm@10.0.1")).toEqual([
    "The toolchain's node_modules/pnpm is not locked by integrity.",
    "The toolchain's node_modules/pnpm names the address of a registry.",
    "packageManager is pnpm@10.0.1, the toolchain brings pnpm@10.0.0.",
  ]);
});

test("this repository's own lockfiles are fine", () => {
  expect(checkLockfiles(root)).toEqual([]);
});
