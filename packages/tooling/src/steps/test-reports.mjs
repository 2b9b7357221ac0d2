/** @typedef {{ passed: number, failed: number }} Count */

/**
 * Counts a report of Vitest's JSON reporter. A file that could not even be loaded holds no failed test,
 * and counts as one failure of its own.
 * @param {unknown} report
 * @returns {Count}
 */
export function countVitest(report) {
  const { numPassedTests, numFailedTests, testResults } =
    /** @type {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: { status: string }[] }[] }} */ (
      report
    );
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

/**
 * Counts a report of Playwright's JSON reporter. A test that passed on a second try has passed; errors
 * outside any test (a configuration, a server that did not start) count as failures.
 * @param {unknown} report
 * @returns {Count}
 */
export function countPlaywright(report) {
  const { stats, errors } =
    /** @type {{ stats: { expected: number, flaky: number, unexpected: number }, errors: unknown[] }} */ (
      report
    );
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}
