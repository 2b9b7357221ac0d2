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
 * What a report of Vitest's says of tests that did not run: a sentence for each outermost group of them. A skipped
 * test proves nothing, and nobody should have to look for it.
 * @param {unknown} report
 * @returns {string[]}
 */
export function skippedByVitest(report) {
  const { testResults } =
    /** @type {{ testResults: { assertionResults: { status: string, title: string, ancestorTitles?: string[] }[] }[] }} */ (
      report
    );
  const skipped = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => ["skipped", "pending", "todo", "disabled"].includes(status));
  /** @type {Map<string, number>} */
  const groups = new Map();
  for (const { title, ancestorTitles = [] } of skipped) {
    const group = ancestorTitles[0] || title;
    groups.set(group, (groups.get(group) ?? 0) + 1);
  }
  return [...groups].map(([group, tests]) => `${tests} not run: ${group}`);
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
