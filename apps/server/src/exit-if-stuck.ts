/** What stopping in order may take at most, in milliseconds: process managers often kill after ten seconds. */
const LIMIT_MS = 9000;

/** Ends the process with 1 when it is still there after its time. A process that is done earlier just ends. */
export function exitIfStuck(limitMs = LIMIT_MS): void {
  setTimeout(() => {
    process.stderr.write(
      `Growth Guide did not stop in order within ${limitMs / 1000} seconds and ends now.\n`,
    );
    process.exit(1);
  }, limitMs).unref();
}
