import { fromRoot, root } from "./bootstrap/paths.mjs";
import { runCaptured } from "./bootstrap/run-captured.mjs";

/** @typedef {{ kind: "clean" } | { kind: "unasked", reason: string } | { kind: "found", advisories: string[] }} Verdict */
/** @typedef {{ module_name?: string, severity?: string, title?: string, url?: string }} Advisory */

/** An advisory below these is told of by nobody: no known way to do harm with it. */
const SERIOUS = new Set(["moderate", "high", "critical"]);

const pnpm = fromRoot("packages/tooling/toolchain/node_modules/pnpm/bin/pnpm.cjs");

/** How long the registry is waited for, as a limit of pnpm's own, in milliseconds. */
const PATIENCE_MS = 20_000;

/**
 * Asks the registry for advisories about what runs in production. Only an answer is a verdict: without a network, or
 * from a registry that keeps no advisories, nothing is known, and that is said.
 * @param {import("./steps/check-steps.mjs").Prepared} prepared
 * @returns {import("./steps/step.mjs").Step}
 */
export function auditStep({ node, env }) {
  const args = [pnpm, "audit", "--prod", "--json"];
  const patience = { npm_config_fetch_retries: "0", npm_config_fetch_timeout: String(PATIENCE_MS) };
  return {
    name: "advisories",
    run: async () => {
      const { output } = await runCaptured(node, args, { cwd: root, env: { ...env, ...patience } });
      return toResult(readAudit(output));
    },
  };
}

/**
 * What an audit printed, whatever it printed.
 * @param {string} output
 * @returns {Verdict}
 */
export function readAudit(output) {
  const report = parsed(output.slice(Math.max(0, output.indexOf("{"))));
  if (report?.error) return { kind: "unasked", reason: String(report.error.message ?? report.error.code) };
  if (!report?.advisories) return { kind: "unasked", reason: output.trim() || "no answer" };
  const advisories = Object.values(report.advisories)
    .filter(({ severity = "critical" }) => SERIOUS.has(severity))
    .map(({ module_name, severity, title, url }) =>
      `${module_name}: ${title} (${severity}) ${url ?? ""}`.trim(),
    );
  return advisories.length === 0 ? { kind: "clean" } : { kind: "found", advisories };
}

/** @param {Verdict} verdict @returns {import("./steps/step.mjs").StepResult} */
export function toResult(verdict) {
  if (verdict.kind === "clean") return { passed: 1, failed: 0, output: "" };
  if (verdict.kind === "found") {
    return { passed: 0, failed: verdict.advisories.length, output: verdict.advisories.join("\n") };
  }
  const reason = verdict.reason.replaceAll(/\bhttps?:\/\/\S+/g, "the registry").slice(0, 200);
  const note = `The production dependencies were NOT audited, the registry could not be asked: ${reason}`;
  return { passed: 0, failed: 0, output: "", summary: "not asked", notes: [note] };
}

/** @param {string} text @returns {{ error?: { code?: string, message?: string }, advisories?: Record<string, Advisory> } | null} */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
