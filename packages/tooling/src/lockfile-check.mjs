import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { findBelowFloor } from "./version-floors.mjs";

/** The platforms this project promises to install on. */
const PLATFORMS = [
  { os: "darwin", cpu: "arm64" },
  { os: "darwin", cpu: "x64" },
  { os: "linux", cpu: "x64" },
  { os: "linux", cpu: "arm64" },
];

/** @typedef {{ optionalDependencies?: Record<string, string | { version: string }> }} Dependent */
/** @typedef {{ os?: string[], cpu?: string[], libc?: string[], resolution?: { integrity?: string, tarball?: string } }} LockedPackage */
/** @typedef {{ importers?: Record<string, Dependent>, packages?: Record<string, LockedPackage>, snapshots?: Record<string, Dependent> }} Lockfile */
/** @typedef {{ packages: Record<string, { version?: string, integrity?: string, resolved?: string }> }} ToolchainLock */

/**
 * Everything wrong with the checkout's lockfiles, one sentence each; an empty list is good news.
 * @param {string} root
 * @returns {string[]}
 */
export function checkLockfiles(root) {
  const read = (/** @type {string} */ path) => readFileSync(join(root, path), "utf8");
  const lockText = read("pnpm-lock.yaml");
  /** @type {ToolchainLock} */
  const toolchain = JSON.parse(read("packages/tooling/toolchain/package-lock.json"));
  /** @type {Lockfile} */
  const lockfile = parse(lockText);
  return [
    ...findMissingPlatforms(lockfile),
    ...findUnlocked(lockfile),
    ...findBelowFloor(lockfile),
    ...findAddresses(lockText),
    ...findToolchainFaults(toolchain, JSON.parse(read("package.json")).packageManager),
  ];
}

/**
 * Native packages that lack the binary of a promised platform. A registry that misses one drops it
 * from a new lockfile without a word, and the next person's machine is the one that breaks.
 * @param {Lockfile} lockfile
 * @returns {string[]}
 */
export function findMissingPlatforms({ importers = {}, packages = {}, snapshots = {} }) {
  return Object.entries({ ...importers, ...snapshots }).flatMap(([name, { optionalDependencies = {} }]) => {
    const family = Object.entries(optionalDependencies)
      .map(([dependency, locked]) => packages[`${dependency}@${versionOf(locked)}`])
      .filter((entry) => entry?.os !== undefined && entry.cpu !== undefined);
    if (family.length === 0) return [];
    return PLATFORMS.filter((platform) => !family.some((entry) => entry && fits(entry, platform))).map(
      ({ os, cpu }) => `pnpm-lock.yaml: ${name} has no binary for ${os}-${cpu}.`,
    );
  });
}

/** Packages without an integrity hash. @param {Lockfile} lockfile @returns {string[]} */
export function findUnlocked({ packages = {} }) {
  return Object.entries(packages)
    .filter(([, { resolution }]) => !resolution?.integrity)
    .map(([name]) => `pnpm-lock.yaml: ${name} is not locked by integrity.`);
}

/**
 * Addresses of a registry: a lockfile with one works only where that registry is reached.
 * Links in notes of the packages' authors (deprecations) are not addresses to fetch from.
 * @param {string} text
 * @returns {string[]}
 */
export function findAddresses(text) {
  return text
    .split("\n")
    .map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(({ line }) => /https?:\/\//.test(line) && !line.startsWith("deprecated:"))
    .map(({ number }) => `pnpm-lock.yaml:${number} names the address of a registry.`);
}

/**
 * @param {ToolchainLock} lock
 * @param {string} packageManager of the root manifest, like "pnpm@10.34.9"
 * @returns {string[]}
 */
export function findToolchainFaults(lock, packageManager) {
  const installed = Object.entries(lock.packages).filter(([path]) => path !== "");
  const pnpm = lock.packages["node_modules/pnpm"]?.version;
  return [
    ...installed
      .filter(([, { integrity }]) => !integrity)
      .map(([path]) => `The toolchain's ${path} is not locked by integrity.`),
    ...installed
      .filter(([, { resolved }]) => resolved)
      .map(([path]) => `The toolchain's ${path} names the address of a registry.`),
    ...(packageManager === `pnpm@${pnpm}`
      ? []
      : [`packageManager is ${packageManager}, the toolchain brings pnpm@${pnpm}.`]),
  ];
}

/** @param {string | { version: string }} locked importers say { specifier, version }, snapshots the version alone */
function versionOf(locked) {
  return typeof locked === "string" ? locked : locked.version;
}

/** @param {LockedPackage} entry @param {{ os: string, cpu: string }} platform */
function fits({ os = [], cpu = [], libc }, platform) {
  const anyLibc = platform.os !== "linux" || libc === undefined || libc.includes("glibc");
  return os.includes(platform.os) && cpu.includes(platform.cpu) && anyLibc;
}
