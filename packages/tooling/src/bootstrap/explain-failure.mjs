/** Signs in an installer's output, first match wins; each with the sentence that helps. */
const SIGNS = [
  {
    sign: /ENOSPC|no space left on device/i,
    say: "the disk is full: free some space and run the command again.",
  },
  {
    sign: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|network request|META_FETCH_FAIL/i,
    say: "the package registry cannot be reached: check the network or proxy settings and run the command again.",
  },
  {
    sign: /SELF_SIGNED_CERT|UNABLE_TO_(?:GET|VERIFY)|CERT_HAS_EXPIRED|DEPTH_ZERO/,
    say: "the package registry's certificate is not trusted: set NODE_EXTRA_CA_CERTS to your network's certificate.",
  },
  {
    sign: /EACCES|EPERM|EROFS|operation not permitted|read-only file system/i,
    say: "this folder cannot be written: check who owns it and run the command again.",
  },
  {
    sign: /ERR_PNPM_OUTDATED_LOCKFILE|frozen-lockfile/,
    say: "pnpm-lock.yaml does not match the manifests: run pnpm install and commit the lockfile.",
  },
  {
    sign: /EINTEGRITY|ERR_PNPM_TARBALL_INTEGRITY/,
    say: "a package differs from the one the lockfile names: do not use it, and tell the maintainers.",
  },
];

/**
 * Why an installation failed, in one sentence.
 * @param {string} what the step, as the start of the sentence
 * @param {string} output everything the installer printed
 * @returns {{ sentence: string, known: boolean }} `known` false: the output is the only explanation there is
 */
export function explainInstallFailure(what, output) {
  const found = SIGNS.find(({ sign }) => sign.test(output));
  if (found) return { sentence: `${what}: ${found.say}`, known: true };
  return { sentence: `${what}: the installer stopped with the messages above.`, known: false };
}
