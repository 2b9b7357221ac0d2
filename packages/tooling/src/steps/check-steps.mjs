import { fromRoot, root, tool } from "../bootstrap/paths.mjs";
import { runCaptured } from "../bootstrap/run-captured.mjs";
import { wholeStep } from "./step.mjs";

/** @typedef {import("./step.mjs").Step} Step */
/** @typedef {{ node: string, env: Record<string, string> }} Prepared */

/**
 * Formatting and the lockfile: neither needs the types.
 * @param {Prepared} prepared
 * @returns {Step[]}
 */
export function plainChecks(prepared) {
  return [
    { name: "format", run: () => runTool(prepared, formatCommand()) },
    {
      name: "lockfile",
      run: async () => {
        const { checkLockfiles } = await import("../lockfile-check.mjs");
        const faults = checkLockfiles(root);
        return wholeStep({ code: faults.length, output: faults.join("\n") });
      },
    },
  ];
}

/**
 * Types first, then the type-aware lint, which reads the declarations the types leave behind.
 * @param {Prepared} prepared
 * @returns {Step[]}
 */
export function typedChecks(prepared) {
  const solution = fromRoot("packages/tooling/tsconfig.all.json");
  return [
    { name: "types", run: () => runTool(prepared, [tool("typescript/bin/tsc"), "-b", solution]) },
    {
      name: "lint",
      run: () => runTool(prepared, [tool("oxlint/bin/oxlint"), "--type-aware", "--deny-warnings", "."]),
    },
  ];
}

/** The formatter's arguments; `--write` makes it change files. @param {string[]} options @returns {string[]} */
export function formatCommand(...options) {
  return [tool("@biomejs/biome/bin/biome"), "format", "--max-diagnostics=50", ...options, "."];
}

/** @param {Prepared} prepared @param {string[]} args */
async function runTool({ node, env }, args) {
  // oxlint looks for its type-aware companion beside the working folder, where pnpm does not put it.
  const companion = { OXLINT_TSGOLINT_PATH: tool("oxlint-tsgolint/bin/tsgolint.js") };
  return wholeStep(await runCaptured(node, args, { cwd: root, env: { ...env, ...companion } }));
}
