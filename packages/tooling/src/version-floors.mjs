/** @typedef {import("./lockfile-check.mjs").Lockfile} Lockfile */

/**
 * The least version of packages in whose earlier ones something was mended that matters here, and what it was.
 * @type {Record<string, { least: string, because: string }>}
 */
export const VERSION_FLOORS = {
  "@trpc/server": { least: "11.8.0", because: "CVE-2025-68130, CVE-2025-43855" },
  "body-parser": { least: "2.3.0", because: "CVE-2026-12590, CVE-2025-13466" },
  qs: { least: "6.14.1", because: "CVE-2025-15284" },
  "path-to-regexp": { least: "8.4.0", because: "CVE-2026-4867, CVE-2026-4923, CVE-2026-4926" },
  kysely: { least: "0.28.17", because: "CVE-2026-44635" },
  "express-rate-limit": { least: "8.2.2", because: "CVE-2026-30827" },
  mermaid: { least: "11.15.0", because: "CVE-2025-54880, CVE-2025-54881" },
  "markdown-it": { least: "14.2.0", because: "CVE-2026-48988" },
  "mdast-util-to-hast": { least: "13.2.1", because: "CVE-2025-66400" },
};

/**
 * Locked packages below their floor, one sentence each. Says nothing of packages that are not locked at all.
 * @param {Lockfile} lockfile
 * @param {typeof VERSION_FLOORS} [floors]
 * @returns {string[]}
 */
export function findBelowFloor({ packages = {} }, floors = VERSION_FLOORS) {
  return Object.keys(packages).flatMap((id) => {
    const [name, version] = splitId(id);
    const floor = floors[name];
    if (floor === undefined || !isBelow(version, floor.least)) return [];
    return [`pnpm-lock.yaml: ${name} ${version} is below ${floor.least} (${floor.because}).`];
  });
}

/** `@scope/name@1.2.3` → its name and version. @param {string} id @returns {[name: string, version: string]} */
function splitId(id) {
  const at = id.lastIndexOf("@");
  return [id.slice(0, at), id.slice(at + 1)];
}

/** Whether a version comes before another; a pre-release counts as the release before it. @param {string} version @param {string} least */
function isBelow(version, least) {
  const [release = "", preRelease] = version.split("-", 2);
  const ours = release.split(".").map(Number);
  for (const [at, number] of least.split(".").map(Number).entries()) {
    const difference = (ours[at] ?? 0) - number;
    if (difference !== 0) return difference < 0;
  }
  return preRelease !== undefined;
}
