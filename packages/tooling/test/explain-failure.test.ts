import { expect, test } from "vitest";
import { explainInstallFailure } from "../src/bootstrap/explain-failure.mjs";

test.each([
  ["npm ERR! code ENOTFOUND request to https://example failed", "cannot be reached"],
  ["WARN GET https://example error (ECONNREFUSED)", "cannot be reached"],
  ["npm ERR! code EAI_AGAIN", "cannot be reached"],
  ["ENOSPC: no space left on device, write", "disk is full"],
  ["npm ERR! code SELF_SIGNED_CERT_IN_CHAIN", "certificate is not trusted"],
  ["EACCES: permission denied, mkdir 'node_modules'", "cannot be written"],
  ['ERR_PNPM_OUTDATED_LOCKFILE  Cannot install with "frozen-lockfile"', "does not match the manifests"],
  ["npm ERR! code EINTEGRITY", "differs from the one the lockfile names"],
])("%s is told in one sentence", (output, words) => {
  const { sentence, known } = explainInstallFailure("The packages could not be installed", output);
  expect(known).toBe(true);
  expect(sentence).toContain(words);
  expect(sentence).toMatch(/^The packages could not be installed: [^\n]+\.$/);
});

test("what nobody foresaw leaves the word to the installer", () => {
  expect(explainInstallFailure("The tools could not be installed", "kaboom").known).toBe(false);
});
